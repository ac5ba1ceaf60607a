/** How likely each kwalificatie is to be the one that fits, as far as the answers tell. */

/**
 * Probabilities per kwalificatie (by index), adding up to 1 over the ones that take part; all equal
 * without answers.
 * @param affinity log ratios per kwalificatie
 * @param takesPart false for kwalificaties that the filter leaves out
 */
export function beliefs(affinity: Float64Array, takesPart: (index: number) => boolean): Float64Array {
  const highest = affinity.reduce(
    (most, value, index) => (takesPart(index) ? Math.max(most, value) : most),
    -Infinity,
  );
  const belief = affinity.map((value, index) => (takesPart(index) ? Math.exp(value - highest) : 0));
  const sum = belief.reduce((total, value) => total + value, 0);
  return sum > 0 ? belief.map((value) => value / sum) : belief;
}
