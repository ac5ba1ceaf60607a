/** Looking through the rules: each filter alone, together, and what they never do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegelRij } from '../../../../shared/contract/regelingen-vorm';
import { Datum } from '../../../../shared/domain/ids';
import {
  ALLES,
  GEEN_FILTER,
  LANDELIJK,
  filterRules,
  standOf,
  type Filter,
} from '../../../../renderer/features/beheer/filter';

const VANDAAG = Datum.parse('2026-11-22');

const regel = (id: string, changes: Partial<RegelRij> = {}): RegelRij => ({
  id,
  regeling: id,
  soort: 'partner',
  naam: `Regel ${id}`,
  uitleg: '',
  zekerheid: 'geldend',
  ookBekendAls: [],
  feiten: [],
  geldt: 'nu',
  regios: [],
  bron: { titel: 'Brief', vindplaats: 'kst-30012', gecontroleerd: VANDAAG },
  meerBronnen: [],
  corrigeerbaar: [],
  ...changes,
});
const twente = [{ code: 'AM05', naam: 'Twente' }];
const dag = (text: string): Datum => Datum.parse(text);
const status = (stand: 'open' | 'dicht', eerdereRonde = false) => ({
  status: { status: stand, datum: VANDAAG, eerdereRonde },
});

const REGELS: readonly RegelRij[] = [
  regel('open', { soort: 'geld', venster: 'open' }),
  regel('komt', { soort: 'geld', venster: 'komt' }),
  regel('eigen', { soort: 'geld', venster: 'open', lokaal: status('dicht') }),
  regel('oude-notitie', { soort: 'geld', venster: 'voorbij', lokaal: status('dicht', true) }),
  regel('fonds', { regios: twente, ookBekendAls: ['Twents Fonds voor Vakmanschap'] }),
  regel('loopt-af', { geldigTot: dag('2027-02-20') }),
  regel('loopt-later-af', { geldigTot: dag('2027-02-21') }),
  regel('voorbij', { geldigTot: dag('2026-11-21'), zekerheid: 'historisch' }),
];

const found = (changes: Partial<Filter>): string[] =>
  filterRules(REGELS, { ...GEEN_FILTER, ...changes }, VANDAAG).map(({ id }) => id);

describe('looking through the rules', () => {
  it('shows all of them to begin with', () => {
    expect(found({})).toEqual(REGELS.map(({ id }) => id));
  });

  it('finds what ends within ninety days, today and the last day included, and not what is over', () => {
    expect(found({ verlooptBinnen: 90 })).toEqual(['loopt-af']);
    expect(found({ verlooptBinnen: 91 })).toEqual(['loopt-af', 'loopt-later-af']);
    expect(filterRules(REGELS, { ...GEEN_FILTER, verlooptBinnen: 0 }, dag('2027-02-20'))).toHaveLength(1);
  });

  it('finds by old names and by source, whatever the accents and capitals', () => {
    expect(found({ zoek: 'VAKMÁNSCHAP twents' })).toEqual(['fonds']);
    expect(found({ zoek: 'kst 30012' })).toHaveLength(REGELS.length);
    expect(found({ zoek: 'bestaat niet' })).toEqual([]);
  });

  it('keeps what is of one region apart from what is of the whole country', () => {
    expect(found({ regio: 'AM05' })).toEqual(['fonds']);
    expect(found({ regio: LANDELIJK })).not.toContain('fonds');
  });

  it('takes the word of the organisation over that of the data, but not about an earlier round', () => {
    expect(found({ stand: 'open' })).toEqual(['open']);
    expect(found({ stand: 'dicht' })).toEqual(['komt', 'eigen']);
    expect(found({ stand: 'onbekend' })).toEqual(['oude-notitie']);
    expect(standOf(regel('geen-geld'))).toBeUndefined();
  });

  it('finds by kind, by certainty and by own notes', () => {
    expect(found({ soort: 'geld' })).toHaveLength(4);
    expect(found({ zekerheid: 'historisch' })).toEqual(['voorbij']);
    expect(found({ eigen: true })).toEqual(['eigen', 'oude-notitie']);
  });

  it('never shows more with one more filter, and keeps the order', () => {
    const filter: fc.Arbitrary<Filter> = fc.record({
      zoek: fc.constantFrom('', 'regel', 'fonds'),
      soort: fc.constantFrom(ALLES, 'geld', 'partner'),
      regio: fc.constantFrom(ALLES, LANDELIJK, 'AM05'),
      stand: fc.constantFrom(ALLES, 'open' as const, 'dicht' as const),
      zekerheid: fc.constantFrom(ALLES, 'geldend' as const, 'historisch' as const),
      verlooptBinnen: fc.constantFrom(null, 30, 365),
      eigen: fc.boolean(),
    });
    fc.assert(
      fc.property(filter, fc.constantFrom(...(Object.keys(GEEN_FILTER) as (keyof Filter)[])), (one, key) => {
        const narrow = filterRules(REGELS, one, VANDAAG);
        const wide = filterRules(REGELS, { ...one, [key]: GEEN_FILTER[key] }, VANDAAG);
        expect(wide.filter((row) => narrow.includes(row))).toEqual(narrow);
      }),
    );
  });
});
