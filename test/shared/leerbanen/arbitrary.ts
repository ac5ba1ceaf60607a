/** Random but valid places, wishes and persons for the property tests of the ranking. */
import fc from 'fast-check';
import type { LeerbaanWensen } from '../../../shared/contract/leerbanen-vorm';
import type { Crebo, Datum, TitelSleutel } from '../../../shared/domain/ids';
import { KENMERKEN } from '../../../shared/domain/leerbaan';
import { aansluiter, type Aansluiter } from '../../../shared/leerbanen/aansluiting';
import type { Aanbod } from '../../../shared/leerbanen/aanbod';
import type { Punt } from '../../../shared/leerbanen/distance';
import type { Plek, PlekLijst } from '../../../shared/leerbanen/plek';
import { GROEPEN, type Groep } from '../../../shared/matching/evidence';

export const CREBOS = ['25001', '25002', '25003', '25004'] as Crebo[];
const TITLES = Array.from({ length: 8 }, (_, i) => `titel ${String(i)}` as TitelSleutel);
const DAYS = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'] as Datum[];
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

/** Leaves out the keys without a value, as the types ask. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}

export const point: fc.Arbitrary<Punt> = fc.record({
  lat: fc.double({ min: 51, max: 53, noNaN: true }),
  lon: fc.double({ min: 4, max: 7, noNaN: true }),
});

const aanbod: fc.Arbitrary<Aanbod> = fc
  .uniqueArray(fc.constantFrom(...TITLES), { maxLength: 6 })
  .chain((titles) =>
    fc.record({
      lijst: fc.constant({ titels: titles.map((sleutel) => ({ sleutel, titel: sleutel })) }),
      uitvoerbaar: maybe(fc.array(fc.boolean(), { minLength: titles.length, maxLength: titles.length })),
    }),
  );

export const plek: fc.Arbitrary<Plek> = fc.record({
  volgorde: fc.constant(0),
  crebo: fc.constantFrom(...CREBOS),
  oudeCrebo: fc.constant(undefined),
  niveau: fc.integer({ min: 1, max: 4 }),
  punt: maybe(point),
  aanbod,
  leerweg: fc.constantFrom('bbl' as const, 'bol' as const, 'overig' as const),
  start: maybe(fc.constantFrom(...DAYS)),
  dagenPerWeek: maybe(fc.integer({ min: 1, max: 5 })),
  kenmerken: fc.subarray([...KENMERKEN]),
});

/** Up to twenty places, each with a place of its own in the order of ids. */
export const plekken: fc.Arbitrary<Plek[]> = fc
  .array(plek, { maxLength: 20 })
  .map((list) => list.map((one, volgorde) => ({ ...one, volgorde })));

/** As the database gives them: looking at one place gives the same object each time, filled in anew. */
export function lijstVan(list: readonly Plek[]): PlekLijst<Plek> {
  const looked = {} as Plek;
  const at = (index: number): Plek => {
    const one = list[index];
    if (!one) throw new Error('No such place');
    return one;
  };
  return {
    aantal: list.length,
    kijk: (index) => Object.assign(looked, at(index)),
    neem: (index) => ({ ...at(index) }),
  };
}

export const wensen: fc.Arbitrary<LeerbaanWensen> = fc
  .record({
    crebos: fc.subarray(CREBOS),
    maxKm: maybe(fc.integer({ min: 1, max: 200 })),
    leerweg: maybe(fc.constantFrom('bbl' as const, 'bol' as const)),
    niveaus: maybe(fc.subarray([1, 2, 3, 4])),
    startVanaf: maybe(fc.constantFrom(...DAYS)),
    maxDagen: maybe(fc.integer({ min: 1, max: 5 })),
    alleenPraktijkverklaring: maybe(fc.boolean()),
  })
  .map((wish) => defined(wish) as LeerbaanWensen);

export interface Person {
  readonly hier: Punt | undefined;
  readonly aansluiter: Aansluiter;
}

export const person: fc.Arbitrary<Person> = fc
  .record({
    hier: maybe(point),
    groepen: fc.array(fc.constantFrom(...GROEPEN), { minLength: 8, maxLength: 8 }),
  })
  .map(({ hier, groepen }) => ({
    hier,
    aansluiter: aansluiter((sleutel): Groep => groepen[TITLES.indexOf(sleutel)] ?? 'niet-gevraagd'),
  }));
