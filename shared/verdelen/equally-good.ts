/** Who could be elsewhere in a division that is exactly as good. */
import { components } from './components';
import { costlessMoves } from './moves';
import type { Table } from './problem';
import type { Solved } from './solve';

/**
 * A person can be elsewhere exactly when a move that costs nothing lies on a circle of such moves.
 * @returns persons, in order
 */
export function elsewhereAsGood(table: Table, solved: Solved): number[] {
  const { list, next } = costlessMoves(table, solved);
  const component = components(next);
  const free = list.filter(({ from, to }) => component[from] === component[to]).map(({ who }) => who);
  return [...new Set(free)].sort((a, b) => a - b);
}
