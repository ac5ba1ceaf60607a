/** Random but valid places, wishes and persons for the property tests of the ranking. */
import fc from 'fast-check';
import type { LeerbaanWensen } from '../../../shared/contract/leerbanen-vorm';
import type { Crebo, Datum, TitelSleutel } from '../../../shared/domain/ids';
import { KENMERKEN } from '../../../shared/domain/leerbaan';
import { GROEPEN, type Groep } from '../../../shared/matching/evidence';
import type { AanbodDeel, Plek } from '../../../shared/leerbanen/plek';

export const CREBOS = ['25001', '25002', '25003', '25004'] as Crebo[];
const TITLES = Array.from({ length: 8 }, (_, i) => `titel ${String(i)}` as TitelSleutel);
const DAYS = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'] as Datum[];
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });

/** Leaves out the keys without a value, as the types ask. */
function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}

const point = fc.record({
  lat: fc.double({ min: 51, max: 53, noNaN: true }),
  lon: fc.double({ min: 4, max: 7, noNaN: true }),
});

const delen = fc
  .uniqueArray(fc.constantFrom(...TITLES), { maxLength: 6 })
  .chain((titles) =>
    fc.tuple(
      ...titles.map((sleutel) =>
        fc.boolean().map((uitvoerbaar): AanbodDeel => ({ sleutel, titel: sleutel, uitvoerbaar })),
      ),
    ),
  );
const aanbod = fc.record({ bekend: fc.boolean(), delen }).map(({ bekend, delen: list }) => ({
  bekend,
  delen: bekend ? list : list.map((deel) => ({ ...deel, uitvoerbaar: undefined })),
}));

export const plek: fc.Arbitrary<Plek> = fc
  .record({
    crebo: fc.constantFrom(...CREBOS),
    niveau: fc.integer({ min: 1, max: 4 }),
    punt: maybe(point),
    aanbod,
    leerweg: fc.constantFrom('bbl' as const, 'bol' as const, 'overig' as const),
    start: maybe(fc.constantFrom(...DAYS)),
    dagenPerWeek: maybe(fc.integer({ min: 1, max: 5 })),
    kenmerken: fc.subarray([...KENMERKEN]),
  })
  .map(({ crebo, niveau, punt, aanbod: offer, leerweg, start, dagenPerWeek, kenmerken }) => ({
    leerbaan: {
      id: '',
      titel: 'Plek',
      crebo,
      leerbedrijf: 'Leerbedrijf',
      leerbedrijfId: '',
      plaats: 'Plaats',
      leerweg,
      kenmerken,
      werkprocessen: [],
      voorbeeld: false,
      ...defined({ start, dagenPerWeek }),
    },
    kwalificatie: 'Kwalificatie',
    niveau,
    sector: `sector ${crebo.slice(-1)}`,
    punt,
    aanbod: offer,
  }));

export const withId = (one: Plek, id: string): Plek => ({ ...one, leerbaan: { ...one.leerbaan, id } });

/** Up to twenty places, each with an id of its own. */
export const plekken = fc
  .array(plek, { maxLength: 20 })
  .map((list) => list.map((one, index) => withId(one, `plek-${String(index).padStart(2, '0')}`)));

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

export const person = fc
  .record({
    hier: maybe(point),
    groepen: fc.array(fc.constantFrom(...GROEPEN), { minLength: 8, maxLength: 8 }),
  })
  .map(({ hier, groepen }) => ({
    hier,
    groepVan: (sleutel: TitelSleutel): Groep => groepen[TITLES.indexOf(sleutel)] ?? 'niet-gevraagd',
  }));
