/** Notes as organisations could have made them: few rules and desks, so that two laptops speak of the same. */
import fc from 'fast-check';
import type { LokaalInhoud } from '../../../shared/contract/lokaal-vorm';
import { Datum } from '../../../shared/domain/ids';
import { ENTRY_KEYS } from '../../../shared/lokaal/entries';

const datum = fc.integer({ min: 1, max: 5 }).map((day) => Datum.parse(`2026-03-0${String(day)}`));
const gewijzigd = fc.integer({ min: 0, max: 3 }).map((hour) => `2026-03-06T0${String(hour)}:00:00.000Z`);
const id = fc.constantFrom('bbl', 'stap', 'slim');
const woorden = fc.constantFrom('Bel eerst.', 'Vol.', 'Nieuwe ronde in mei.');
const stempel = { datum, gewijzigd };

const status = fc.record(
  {
    regeling: id,
    status: fc.constantFrom('open' as const, 'dicht' as const, 'budget-op' as const, 'onbekend' as const),
    notitie: woorden,
    ...stempel,
  },
  { requiredKeys: ['regeling', 'status', 'datum', 'gewijzigd'] },
);
const loket = fc.record(
  {
    regio: fc.constantFrom('AM05', 'AM22'),
    loket: fc.constantFrom('Werkcentrum', 'UWV (Almelo)'),
    openingstijden: woorden,
    notities: woorden,
    ...stempel,
  },
  { requiredKeys: ['regio', 'loket', 'datum', 'gewijzigd'] },
);
const correctie = fc.record({
  regel: id,
  velden: fc.record({ naam: woorden, uitleg: woorden }, { requiredKeys: ['naam'] }),
  door: fc.constantFrom('AB', 'cd'),
  ...stempel,
});

/** At most one entry about each thing, as on a laptop. */
export const lokaal: fc.Arbitrary<LokaalInhoud> = fc.record({
  statussen: fc.uniqueArray(status, { selector: ENTRY_KEYS.statussen, maxLength: 4 }),
  loketten: fc.uniqueArray(loket, { selector: ENTRY_KEYS.loketten, maxLength: 4 }),
  correcties: fc.uniqueArray(correctie, { selector: ENTRY_KEYS.correcties, maxLength: 4 }),
});
