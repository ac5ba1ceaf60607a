/**
 * Moves that cost nothing. Two best divisions differ by circles of such moves, and every such circle leads from one
 * best division to another (the prices of `solve` are those of every best division).
 */
import type { Table } from './problem';
import type { Solved } from './solve';

export interface Move {
  readonly who: number;
  readonly from: number;
  readonly to: number;
}

export interface Moves {
  readonly list: readonly Move[];
  /**
   * Per point where one can go, with somebody who can do so. The points are the columns and, last, the spare room: a
   * chain may end where room is left, and begin where a place may fall free at no cost. Nobody (-1) moves there.
   */
  readonly next: readonly ReadonlyMap<number, number>[];
}

const NOBODY = -1;

/** @param first nobody before this person moves */
export function costlessMoves({ persons, columns, cost, room }: Table, solved: Solved, first = 0): Moves {
  const { column, price } = solved;
  const spare = columns;
  const list: Move[] = [];
  const next: Map<number, number>[] = Array.from({ length: columns + 1 }, () => new Map<number, number>());
  const taken = new Int32Array(columns);
  const mobile = new Uint8Array(columns);
  for (let who = 0; who < persons; who += 1) {
    const from = column[who] ?? 0;
    taken[from] = (taken[from] ?? 0) + 1;
    if (who < first) continue;
    mobile[from] = 1;
    const reduced = (to: number): number => (cost[who * columns + to] ?? Infinity) - (price[to] ?? 0);
    const own = reduced(from);
    for (let to = 0; to < columns; to += 1) {
      if (to === from || reduced(to) !== own) continue;
      list.push({ who, from, to });
      next[from]?.set(to, who);
    }
  }
  for (let one = 0; one < columns; one += 1) {
    if ((taken[one] ?? 0) < (room[one] ?? 0)) next[one]?.set(spare, NOBODY);
    if (mobile[one] === 1 && price[one] === 0) next[spare]?.set(one, NOBODY);
  }
  return { list, next };
}

/** The people who move, and where to, along a shortest chain; undefined when there is none. */
export function chain({ next }: Moves, from: number, to: number): Pick<Move, 'who' | 'to'>[] | undefined {
  const before = new Map<number, number>([[from, from]]);
  for (const point of before.keys()) {
    for (const reached of next[point]?.keys() ?? []) if (!before.has(reached)) before.set(reached, point);
  }
  if (!before.has(to)) return undefined;
  const moved: Pick<Move, 'who' | 'to'>[] = [];
  for (let point = to; point !== from;) {
    const previous = before.get(point) ?? from;
    const who = next[previous]?.get(point) ?? NOBODY;
    if (who !== NOBODY) moved.push({ who, to: point });
    point = previous;
  }
  return moved;
}
