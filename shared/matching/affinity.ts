/** How strongly all answers together point at each kwalificatie. */
import type { GeordendeAntwoorden } from './evidence';
import { TITEL_RATIO, unpromptedRatio, weighedRaakvlakken } from './answer-model';
import type { MatchModel } from './model';
import { oncePerModel } from './once-per-model';
import { themaModels } from './theme-model';

/**
 * Sum of log ratios per kwalificatie (by index): 0 without answers (CAUTION for an own estimate), above 0 where the answers
 * are likelier than for a person who does not fit. Only answers that touch a kwalificatie count
 * for it, and a better answer never lowers its sum.
 */
export function affinities(model: MatchModel, antwoorden: GeordendeAntwoorden): Float64Array {
  const sums = startOf(model).slice();
  const raakvlakken = weighedRaakvlakken(model);
  const add = (index: number, value: number): void => {
    sums[index] = (sums[index] ?? 0) + value;
  };
  for (const [id, niveau] of antwoorden.taken) {
    const unprompted = antwoorden.zelfGenoemd.has(id);
    for (const { kwalificatie, isKern, ratio } of raakvlakken.get(id) ?? []) {
      add(kwalificatie, (unprompted && isKern ? unpromptedRatio(ratio) : ratio)[niveau]);
    }
  }
  const themas = themaModels(model);
  for (const [thema, kent] of antwoorden.themas) {
    const ratio = themas.get(thema)?.ratio;
    (kent ? ratio?.kent : ratio?.kentNiet)?.forEach((value, index) => {
      add(index, value);
    });
  }
  for (const [sleutel, niveau] of antwoorden.titels) {
    const title = model.opTitel.get(sleutel);
    if (title === undefined) continue;
    for (const index of model.gevraagdDoor[title] ?? []) add(index, TITEL_RATIO[niveau]);
  }
  return sums;
}

/**
 * Where the official werkprocessen are not loaded, answers say less: our own estimate is a guess at
 * the work. Such a kwalificatie has to make up this much before it stands as high as another.
 */
const CAUTION = -1.2;

const startOf = oncePerModel((model: MatchModel) =>
  Float64Array.from(model.kwalificaties, ({ isSchatting }) => (isSchatting ? CAUTION : 0)),
);

const LOWEST = 0.05;
const HIGHEST = 0.95;
/** Affinity at which the estimate is half way, and how gently it rises. */
const MIDDLE = 4;
const SPREAD = 2.5;

/** Expected chance (0.05 to 0.8) that a part which was not asked can be done, given an affinity. */
export function expectedWhenUnknown(affinity: number): number {
  return LOWEST + (HIGHEST - LOWEST) / (1 + Math.exp((MIDDLE - affinity) / SPREAD));
}
