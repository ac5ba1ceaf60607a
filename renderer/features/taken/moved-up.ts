/** Compares two orders of the top: what stands higher than before, and what is new in it. */
import type { Crebo } from '../../../shared/domain/ids';

export type Move = 'omhoog' | 'nieuw';

export function movedUp(before: readonly Crebo[], after: readonly Crebo[]): ReadonlyMap<Crebo, Move> {
  const moves = new Map<Crebo, Move>();
  for (const [index, crebo] of after.entries()) {
    const old = before.indexOf(crebo);
    if (old === -1) moves.set(crebo, 'nieuw');
    else if (index < old) moves.set(crebo, 'omhoog');
  }
  return moves;
}
