/** What still waits, where one goes after a choice, and the words on the page. */
import { describe, expect, it } from 'vitest';
import { nextOpen, splitList } from '../../../../renderer/features/koppelen/split-list';
import { words } from '../../../../renderer/features/koppelen/words';
import type { Koppeling } from '../../../../shared/contract/koppelen-vorm';
import { TitelSleutel } from '../../../../shared/domain/ids';

const title = (naam: string, staat: Koppeling['staat'] = 'automatisch'): Koppeling => ({
  sleutel: TitelSleutel.parse(naam),
  titel: naam,
  dossiers: ['Keuken'],
  voorstel: [],
  staat,
});
const a = title('a');
const b = title('b', 'bevestigd');
const c = title('c');

describe('the list of linked titles', () => {
  it('puts what waits apart from what was confirmed, in the same order', () => {
    expect(splitList([a, b, c])).toEqual({ open: [a, c], klaar: [b] });
  });

  it('goes on to the next title that waits, then back to the first, then nowhere', () => {
    expect(nextOpen([a, b, c], b.sleutel)).toBe('c');
    expect(nextOpen([a, b, title('c', 'bevestigd')], TitelSleutel.parse('c'))).toBe('a');
    expect(nextOpen([b], b.sleutel)).toBeUndefined();
    expect(nextOpen([a, c], TitelSleutel.parse('weg'))).toBe('a');
  });
});

describe('the words of the page', () => {
  it('name at most three dossiers and say how many more there are', () => {
    expect(words.uit(['A', 'B', 'C'])).toBe('Hoort bij: A, B en C.');
    expect(words.uit(['A', 'B', 'C', 'D', 'E'])).toBe('Hoort bij: A, B, C en nog 2.');
  });

  it('count one and many', () => {
    expect(words.gegevens.telling(1)).toBe('1 werkproces is automatisch gekoppeld.');
    expect(words.gedaan('Kookt', 0)).toBe('Bevestigd: Kookt. Je hebt alles bekeken.');
    expect(words.gedaan('Kookt', 2)).toBe('Bevestigd: Kookt. Nog 2 te gaan.');
  });
});
