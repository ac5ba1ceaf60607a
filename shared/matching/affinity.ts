/** How strongly all answers together point at each kwalificatie. */
import type { GeordendeAntwoorden } from './evidence';
import { TITEL_RATIO, weighedRaakvlakken } from './answer-model';
import type { MatchModel } from './model';

/**
 * Sum of log ratios per kwalificatie (by index): 0 without answers, above 0 where the answers
 * are likelier than for a person who does not fit. Only answers that touch a kwalificatie count
 * for it, and a better answer never lowers its sum.
 */
export function affinities(model: MatchModel, antwoorden: GeordendeAntwoorden): Float64Array {
  const sums = new Float64Array(model.kwalificaties.length);
  const raakvlakken = weighedRaakvlakken(model);
  const add = (index: number, value: number): void => {
    sums[index] = (sums[index] ?? 0) + value;
  };
  for (const [id, niveau] of antwoorden.taken) {
    for (const { kwalificatie, ratio } of raakvlakken.get(id) ?? []) add(kwalificatie, ratio[niveau]);
  }
  for (const [sleutel, niveau] of antwoorden.titels) {
    const title = model.opTitel.get(sleutel);
    if (title === undefined) continue;
    for (const index of model.gevraagdDoor[title] ?? []) add(index, TITEL_RATIO[niveau]);
  }
  return sums;
}

const LOWEST = 0.05;
const HIGHEST = 0.8;
/** Affinity at which the estimate is half way, and how gently it rises. */
const MIDDLE = 4;
const SPREAD = 2;

/** Expected chance (0.05 to 0.8) that a part which was not asked can be done, given an affinity. */
export function expectedWhenUnknown(affinity: number): number {
  return LOWEST + (HIGHEST - LOWEST) / (1 + Math.exp((MIDDLE - affinity) / SPREAD));
}
