/** Each card in flat arrays, by dossier: what its answers would change in the beliefs. */
import { NIVEAUS } from '../domain/antwoord';
import { baseChances, weighedRaakvlakken, type GewogenRaakvlak, type Kansen } from './answer-model';
import { dossiersOf } from './dossiers';
import type { MatchModel, ModelTaak } from './model';
import { oncePerModel } from './once-per-model';

export interface Card {
  /** Chance of each answer, by NIVEAUS, for who has no relation to the card. */
  readonly base: readonly number[];
  /** The dossiers that the card touches. */
  readonly dossiers: readonly CardDossier[];
  /** Minus the uncertainty, in bits, of the answer of who has no relation to it. */
  readonly bits: number;
}

interface CardDossier {
  readonly dossier: number;
  /** Index of each kwalificatie that is touched. */
  readonly kwalificaties: readonly number[];
  /** For each niveau, for each of them: how much likelier that answer is than by `base`. */
  readonly shift: readonly (readonly number[])[];
  /** For each of them: how many bits surer the answer is than that of who has no relation to it. */
  readonly bits: readonly number[];
}

export const cardsOf = oncePerModel(
  (model: MatchModel): ReadonlyMap<string, Card> =>
    new Map(model.taken.map((taak) => [taak.id as string, makeCard(model, taak)])),
);

function makeCard(model: MatchModel, taak: ModelTaak): Card {
  const { of } = dossiersOf(model);
  const base = baseChances(taak);
  const perDossier = new Map<number, GewogenRaakvlak[]>();
  for (const raakvlak of weighedRaakvlakken(model).get(taak.id) ?? []) {
    const dossier = of[raakvlak.kwalificatie] ?? 0;
    perDossier.set(dossier, [...(perDossier.get(dossier) ?? []), raakvlak]);
  }
  const certainty = (kansen: Kansen): number =>
    NIVEAUS.reduce((sum, niveau) => sum + plogp(kansen[niveau]), 0);
  return {
    base: NIVEAUS.map((niveau) => base[niveau]),
    bits: certainty(base),
    dossiers: [...perDossier].map(([dossier, touched]) => ({
      dossier,
      kwalificaties: touched.map(({ kwalificatie }) => kwalificatie),
      shift: NIVEAUS.map((niveau) => touched.map(({ kansen }) => kansen[niveau] - base[niveau])),
      bits: touched.map(({ kansen }) => certainty(kansen) - certainty(base)),
    })),
  };
}

/** p · log2 p, which is 0 where p is. */
export function plogp(chance: number): number {
  return chance > 0 ? chance * Math.log2(chance) : 0;
}
