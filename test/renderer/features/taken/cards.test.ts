/** Cards that were asked for, what moved up, and why a task was found. */
import { describe, expect, it } from 'vitest';
import { movedUp } from '../../../../renderer/features/taken/moved-up';
import { wantFirst, without, withoutTheme, type WantedCard } from '../../../../renderer/features/taken/queue';
import { trefferWoord, words } from '../../../../renderer/features/taken/words';
import { TREFFERS } from '../../../../shared/contract/zoek-vorm';
import { Crebo, TaakId } from '../../../../shared/domain/ids';

const card = (id: string, thema = 'winkel', reden = ''): WantedCard => ({
  taak: { id: TaakId.parse(id), zin: id, voorbeeld: '', thema, plek: 'binnen', met: 'mensen' },
  reden,
});
const ids = (queue: readonly WantedCard[]): string[] => queue.map(({ taak }) => taak.id);
const crebos = (...list: string[]) => list.map((crebo) => Crebo.parse(crebo));

describe('cards that were asked for', () => {
  it('come before the others, and each stands there once', () => {
    const queue = wantFirst([card('a'), card('b')], [card('b', 'winkel', 'opnieuw'), card('c')]);
    expect(ids(queue)).toEqual(['b', 'c', 'a']);
    expect(queue[0]?.reden).toBe('opnieuw');
  });

  it('leave when they are answered, or when their theme is skipped', () => {
    const queue = [card('a'), card('b', 'zorg'), card('c')];
    expect(ids(without(queue, TaakId.parse('a')))).toEqual(['b', 'c']);
    expect(ids(withoutTheme(queue, 'winkel'))).toEqual(['b']);
  });
});

describe('what moved up', () => {
  it('is what stands higher than before, and what is new; what sinks is not named', () => {
    const moves = movedUp(crebos('10001', '10002', '10003'), crebos('10003', '10001', '10004'));
    expect([...moves]).toEqual([
      ['10003', 'omhoog'],
      ['10004', 'nieuw'],
    ]);
  });

  it('is nothing when the order stays', () => {
    expect(movedUp(crebos('10001', '10002'), crebos('10001', '10002')).size).toBe(0);
  });
});

describe('the words of a card', () => {
  it.each(TREFFERS)('a hit by %s says why, unless the words are the same', (soort) => {
    const text = trefferWoord({ soort, gezocht: 'kasa', gevonden: 'kassa' });
    if (soort === 'precies') expect(text).toBeUndefined();
    else expect(text).toContain('kassa');
  });

  it('names at most three richtingen, and says when there are more', () => {
    expect(words.reden.namen(['Kok'], 1)).toBe('Dat is: Kok.');
    expect(words.reden.namen(['Kok', 'Bakker'], 2)).toBe('Dat zijn: Kok en Bakker.');
    expect(words.reden.namen(['A', 'B', 'C', 'D'], 9)).toBe('Bijvoorbeeld: A, B en C.');
  });

  it('tells the progress without a percentage', () => {
    expect(words.voortgang(0)).toContain('12 tot 15');
    expect(words.voortgang(1)).toBe('Je hebt 1 kaart beantwoord. Nog ongeveer 11.');
    expect(words.voortgang(13)).toBe('Je hebt 13 kaarten beantwoord. Bijna klaar.');
  });
});
