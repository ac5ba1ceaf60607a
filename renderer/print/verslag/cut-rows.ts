/** Which rows of a long table stand on paper: the largest that are shown, in the order of the table. */
import type { VerslagTabel } from '../../../shared/contract/verslag-vorm';

type Rij = VerslagTabel['rijen'][number];

/** @returns at most so many rows; hidden ones go first, since they say least */
export function cutRows(rijen: readonly Rij[], most: number): readonly Rij[] {
  const kept = new Set(rijen.toSorted((a, b) => (b.aantal ?? 0) - (a.aantal ?? 0)).slice(0, most));
  return rijen.filter((rij) => kept.has(rij));
}
