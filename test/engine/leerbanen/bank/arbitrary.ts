/** Random places and leerbedrijven as they come out of a source. */
import fc from 'fast-check';
import type { Crebo, Datum, Pc4 } from '../../../../shared/domain/ids';
import { KENMERKEN, Leerweg, type Uitvoerbaar } from '../../../../shared/domain/leerbaan';
import type { Leerplaats } from '../../../../shared/leerbanen/leerplaats';
import type { Erkenning, Leerbedrijf } from '../../../../shared/leerbanen/parse-leerbedrijf';
import type { Ligging } from '../../../../shared/leerbanen/read-adres';

const text = fc.string({ maxLength: 12, unit: 'grapheme' });
const crebo = fc.constantFrom('25001', '25002', '25168', '00123') as fc.Arbitrary<Crebo>;
export const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10) as Datum);
const amount = fc.double({ min: 2, max: 9000, noNaN: true });

const werkprocessen: fc.Arbitrary<Uitvoerbaar[]> = fc.array(
  fc.record({
    code: fc.constantFrom('B1-K1-W1', 'B1-K1-W2', 'P1-K1-W1'),
    titel: text,
    uitvoerbaar: fc.boolean(),
  }),
  { maxLength: 4 },
);

/** In and around the Netherlands, with and without a point or a postcode. */
const ligging: fc.Arbitrary<Ligging> = fc
  .record({
    plaats: fc.constantFrom('Tilburg', 'Amsterdam', ''),
    pc4: fc.option(fc.constantFrom('5014', '1011', '9711', '4321') as fc.Arbitrary<Pc4>, { nil: undefined }),
    punt: fc.option(
      fc.record({
        lat: fc.double({ min: 50, max: 54, noNaN: true }),
        lon: fc.double({ min: 2.5, max: 8, noNaN: true }),
      }),
      { nil: undefined },
    ),
  })
  .map(({ plaats, pc4, punt }) => ({ plaats, ...(pc4 ? { pc4 } : {}), ...punt }));

export const leerplaats: fc.Arbitrary<Leerplaats> = fc
  .record({
    basis: fc.record({
      id: fc.constantFrom(...Array.from({ length: 12 }, (_, i) => `plek-${String(i)}`)),
      titel: text,
      crebo,
      leerbedrijf: text,
      leerbedrijfId: fc.constantFrom('', '1', '2', '3'),
      leerweg: fc.constantFrom(...Leerweg.options),
      kenmerken: fc.subarray([...KENMERKEN]),
      werkprocessen,
      voorbeeld: fc.boolean(),
    }),
    waar: ligging,
    soms: fc.record(
      {
        start: day,
        gewijzigd: day,
        dagenPerWeek: fc.constantFrom(1, 2.5, 7),
        bedragVan: amount,
        bedragTot: amount,
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ basis, waar, soms }) => ({ ...basis, ...waar, ...soms }));

export const leerbedrijf: fc.Arbitrary<Leerbedrijf> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), ligging)
  .map(([nr, waar]) => ({ id: String(nr), naam: `Bedrijf ${String(nr)}`, ...waar }));

export const erkenning: fc.Arbitrary<Erkenning> = fc.record({
  crebo,
  van: fc.option(day, { nil: undefined }),
  tot: fc.option(day, { nil: undefined }),
  equivalenten: fc.uniqueArray(crebo, { maxLength: 2 }),
  werkprocessen,
});
