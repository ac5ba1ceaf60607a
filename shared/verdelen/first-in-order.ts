/**
 * Of all divisions that are equally good, the first in order: the first person gets the first column that they can
 * have in any of them, then the second person, and so on. "No place" is the last column. So no chance of the search
 * decides, and the answer can be told.
 */
import { chain, costlessMoves } from './moves';
import type { Table } from './problem';
import type { Solved } from './solve';

/** @param solved is changed into the first in order */
export function putFirstInOrder(table: Table, solved: Solved): void {
  const { column } = solved;
  for (let who = 0; who < table.persons; who += 1) {
    const own = column[who] ?? 0;
    const moves = costlessMoves(table, solved, who);
    for (const { to } of moves.list.filter((one) => one.who === who && one.to < own)) {
      const back = chain(moves, to, own);
      if (!back) continue;
      column[who] = to;
      for (const one of back) column[one.who] = one.to;
      break;
    }
  }
}
