/** Which counts a conversation gives. */
import { describe, expect, it } from 'vitest';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { Crebo, Pc4, TaakId } from '../../../shared/domain/ids';
import { nieuwGesprek } from '../../../shared/domain/nieuw-gesprek';
import { countsOf, isEmpty, type CountNames } from '../../../shared/kluis/counts';

const names: CountNames = {
  regio: (pc4) => (pc4 === '7511' ? 'Twente' : undefined),
  richting: (crebo) => (crebo === '25180' ? { niveau: 2, sector: 'Gastvrijheid' } : undefined),
  route: (id) => (id === 'bbl' ? 'Bbl-diploma' : undefined),
};
const leeg = nieuwGesprek(() => 0.5, new Date('2026-03-14T10:00:00Z'));

describe('the counts of a conversation', () => {
  it('are its region, the level and the sector of the first richting, and its route', () => {
    const gesprek: Gesprek = {
      ...leeg,
      situatie: { pc4: Pc4.parse('7511') },
      gekozen: [Crebo.parse('25180'), Crebo.parse('25168')],
      route: 'bbl',
    };
    expect(countsOf(gesprek, names, 'afgerond')).toEqual([
      { soort: 'gesprek', waarde: 'afgerond' },
      { soort: 'regio', waarde: 'Twente' },
      { soort: 'niveau', waarde: 'niveau 2' },
      { soort: 'sector', waarde: 'Gastvrijheid' },
      { soort: 'route', waarde: 'Bbl-diploma' },
    ]);
  });

  it('leave out what was not said, and what has no name any more', () => {
    expect(countsOf(leeg, names, 'gestopt')).toEqual([{ soort: 'gesprek', waarde: 'gestopt' }]);
    const unknown: Gesprek = {
      ...leeg,
      situatie: { pc4: Pc4.parse('9999') },
      gekozen: [Crebo.parse('11111')],
      route: 'weg',
    };
    expect(countsOf(unknown, names, 'gestopt')).toEqual([{ soort: 'gesprek', waarde: 'gestopt' }]);
  });

  it('are of no use for a conversation without any answer', () => {
    expect(isEmpty(leeg)).toBe(true);
    expect(isEmpty({ ...leeg, overgeslagen: [TaakId.parse('eten-voorbereiden')] })).toBe(false);
    expect(isEmpty({ ...leeg, situatie: { maxKm: 10 } })).toBe(false);
    expect(isEmpty({ ...leeg, gekozen: [Crebo.parse('25180')] })).toBe(false);
  });
});
