/** How likely each kwalificatie is to be the one that fits, as far as the answers tell. */
import type { MatchModel } from './model';

/**
 * Probabilities per kwalificatie (by index), adding up to 1 over the ones that take part.
 * Every dossier starts equal, so that a dossier with many sisters is not favoured.
 * @param takesPart false for kwalificaties that the filter leaves out
 */
export function beliefs(
  model: MatchModel,
  affinity: Float64Array,
  takesPart: (index: number) => boolean,
): Float64Array {
  const sisters = new Map<string, number>();
  for (const { index, dossier, crebo } of model.kwalificaties) {
    if (!takesPart(index)) continue;
    const key = dossier || crebo;
    sisters.set(key, (sisters.get(key) ?? 0) + 1);
  }
  const belief = new Float64Array(model.kwalificaties.length);
  let highest = -Infinity;
  for (const value of affinity) highest = Math.max(highest, value);
  let sum = 0;
  for (const { index, dossier, crebo } of model.kwalificaties) {
    if (!takesPart(index)) continue;
    const mass = Math.exp((affinity[index] ?? 0) - highest) / (sisters.get(dossier || crebo) ?? 1);
    belief[index] = mass;
    sum += mass;
  }
  if (sum > 0) for (let i = 0; i < belief.length; i += 1) belief[i] = (belief[i] ?? 0) / sum;
  return belief;
}
