/** Random but valid worlds of kwalificaties, taken and answers for the property tests. */
import fc from 'fast-check';
import { NIVEAUS, type Antwoorden } from '../../../shared/domain/antwoord';
import type { Crebo, TaakId, TitelSleutel } from '../../../shared/domain/ids';
import { buildModel } from '../../../shared/matching/build-model';
import type { MatchKwalificatie, MatchModel, MatchRows, MatchTaak } from '../../../shared/matching/model';

const TITLES = Array.from({ length: 24 }, (_, i) => `titel ${String(i)}` as TitelSleutel);
const niveau = fc.constantFrom(...NIVEAUS);
const titles = (min: number, max: number): fc.Arbitrary<TitelSleutel[]> =>
  fc.uniqueArray(fc.constantFrom(...TITLES), { minLength: min, maxLength: max });

const dossier = fc.record({
  basis: titles(0, 5),
  sisters: fc.array(
    fc.record({ profiel: titles(0, 5), niveau: fc.integer({ min: 1, max: 4 }), actueel: fc.boolean() }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
});

const taak = fc.record({ kern: titles(0, 5), deel: titles(0, 3) });

/** Rows of up to six dossiers with up to three sisters each, and up to twelve taken. */
const rows: fc.Arbitrary<MatchRows> = fc
  .record({
    dossiers: fc.array(dossier, { minLength: 1, maxLength: 6 }),
    taken: fc.array(taak, { minLength: 1, maxLength: 12 }),
  })
  .map(({ dossiers, taken }) => ({
    kwalificaties: dossiers.flatMap((one, d) =>
      one.sisters.map((sister, s): MatchKwalificatie => ({
        crebo: String(25000 + d * 10 + s) as Crebo,
        dossier: `dossier ${String(d)}`,
        sector: `sector ${String(d % 3)}`,
        niveau: sister.niveau,
        actueel: sister.actueel,
        onderdelen: [
          ...one.basis.map((sleutel, i) => ({
            sleutel,
            code: `B1-K1-W${String(i + 1)}`,
            soort: 'basisdeel' as const,
          })),
          ...sister.profiel.map((sleutel, i) => ({
            sleutel,
            code: `P${String(s + 1)}-K1-W${String(i + 1)}`,
            soort: 'profieldeel' as const,
          })),
        ],
      })),
    ),
    taken: taken.map((one, i): MatchTaak => ({
      id: `taak-${String(i)}` as TaakId,
      thema: `thema ${String(i % 4)}`,
      kern: one.kern,
      deel: one.deel.filter((title) => !one.kern.includes(title)),
    })),
  }));

/** Answers on a random part of the taken and titles of a world. */
function answersFor(world: MatchRows): fc.Arbitrary<Antwoorden> {
  const ids = world.taken.map((one) => one.id);
  return fc.record({
    themas: fc.uniqueArray(
      fc.record({ thema: fc.constantFrom('thema 0', 'thema 1', 'thema 2'), kent: fc.boolean() }),
      {
        selector: (one) => one.thema,
      },
    ),
    taken: fc
      .uniqueArray(fc.constantFrom(...ids), { maxLength: ids.length })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((id) => fc.record({ taak: fc.constant(id), niveau, zelfGenoemd: fc.boolean() })),
        ),
      ),
    werkprocessen: fc
      .uniqueArray(fc.constantFrom(...TITLES), { maxLength: 4 })
      .chain((chosen) =>
        fc.tuple(...chosen.map((sleutel) => fc.record({ sleutel: fc.constant(sleutel), niveau }))),
      ),
  });
}

export interface World {
  readonly rows: MatchRows;
  readonly model: MatchModel;
  readonly antwoorden: Antwoorden;
}

export const world: fc.Arbitrary<World> = rows.chain((one) =>
  answersFor(one).map((antwoorden) => ({ rows: one, model: buildModel(one), antwoorden })),
);
