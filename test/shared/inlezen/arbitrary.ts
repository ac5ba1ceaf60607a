/** Facts of small reference databases, for the laws of comparing. */
import fc from 'fast-check';
import type { FeitKwalificatie, Feiten } from '../../../shared/inlezen/feiten';

const crebo = fc.constantFrom('25001', '25002', '25003', '25004');
const day = fc.constantFrom('', '2015-08-01', '2026-08-01');

const kwalificatie: fc.Arbitrary<FeitKwalificatie> = fc.record({
  naam: fc.constantFrom('Kok', 'Verkoper'),
  niveau: fc.integer({ min: 1, max: 4 }),
  dossier: fc.constantFrom('Keuken', 'Verkoop'),
  soort: fc.constantFrom('', 'vakopleiding'),
  actueel: fc.boolean(),
  geldigVan: day,
  eindeInstroom: day,
});

const werkprocessen = fc
  .dictionary(
    fc.constantFrom('B1-K1-W1', 'B1-K1-W2', 'P1-K1-W1'),
    fc.constantFrom('Kookt', 'Ruimt op', 'Verkoopt'),
  )
  .map((titles) => new Map(Object.entries(titles).map(([code, titel]) => [code, { titel, sleutel: titel }])));

const texts = (keys: readonly string[]): fc.Arbitrary<Map<string, string>> =>
  fc
    .dictionary(fc.constantFrom(...keys), fc.constantFrom('a', 'b'))
    .map((made) => new Map(Object.entries(made)));

/** Werkprocessen only of kwalificaties that are there, as the database demands. */
export const feiten: fc.Arbitrary<Feiten> = fc
  .record({
    kwalificaties: fc.uniqueArray(fc.tuple(crebo, kwalificatie, werkprocessen), { selector: ([key]) => key }),
    kerntaken: texts(['25001/B1-K1', '25002/B1-K1']),
    opvolging: texts(['24001', '24002']),
    vaardigheden: texts(['25001/V1', '25001/V2']),
    gemeenten: texts(['GM0001', 'GM0002']),
    postcodes: texts(['1011', '9999']),
    regels: fc.dictionary(fc.constantFrom('r1', 'r2'), fc.record({ naam: fc.constantFrom('x', 'y') })),
  })
  .map(({ kwalificaties, regels, ...rest }) => ({
    ...rest,
    kwalificaties: new Map(kwalificaties.map(([key, one]) => [key, one])),
    werkprocessen: new Map(kwalificaties.map(([key, , own]) => [key, own])),
    regels: new Map(Object.entries(regels)),
  }));
