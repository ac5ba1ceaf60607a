/**
 * Finds the division of least cost by successive shortest augmenting paths: people come in one by one, and each time
 * the cheapest chain of moves makes room. Prices per column keep every step free of negative costs (Dijkstra), so the
 * result is exact. Source: J. Edmonds and R. M. Karp, Journal of the ACM 19 (1972), 248-264; R. Jonker and
 * A. Volgenant, Computing 38 (1987), 325-340; here with columns that take more than one.
 */
import type { Table } from './problem';

export interface Solved {
  /** Column of each person. */
  readonly column: Int32Array;
  /**
   * Price per column, 0 or less, and 0 where room is left. No person has a column with a lower cost minus price than
   * the one that they are in: that is the proof that the division is the best.
   */
  readonly price: Float64Array;
}

interface Path {
  /** The column with room that was reached. */
  readonly end: number;
  /** Per column that is passed: the person who moves into it. */
  readonly mover: Int32Array;
  readonly passed: readonly number[];
  readonly distance: Float64Array;
}

export function solve(table: Table): Solved {
  const { persons, columns } = table;
  const column = new Int32Array(persons).fill(-1);
  const price = new Float64Array(columns);
  const inside: Set<number>[] = Array.from({ length: columns }, () => new Set());
  for (let person = 0; person < persons; person += 1) {
    const path = shortestPath(table, { column, price }, inside, person);
    const total = path.distance[path.end] ?? 0;
    for (const one of path.passed) price[one] = (price[one] ?? 0) + (path.distance[one] ?? 0) - total;
    for (let to = path.end; ;) {
      const mover = path.mover[to] ?? person;
      const from = column[mover] ?? -1;
      column[mover] = to;
      inside[to]?.add(mover);
      if (from === -1) break;
      inside[from]?.delete(mover);
      to = from;
    }
  }
  return { column, price };
}

/** From a new person to the nearest column with room; the column of no place always has it. */
function shortestPath(
  { columns, cost, room }: Table,
  { column, price }: Solved,
  inside: readonly ReadonlySet<number>[],
  person: number,
): Path {
  const distance = new Float64Array(columns).fill(Infinity);
  const mover = new Int32Array(columns).fill(-1);
  const done = new Uint8Array(columns);
  const passed: number[] = [];
  const reach = (who: number, start: number): void => {
    for (let to = 0; to < columns; to += 1) {
      const far = start + (cost[who * columns + to] ?? Infinity) - (price[to] ?? 0);
      if (done[to] === 1 || far >= (distance[to] ?? Infinity)) continue;
      distance[to] = far;
      mover[to] = who;
    }
  };
  reach(person, 0);
  for (;;) {
    const nearest = nearestOf(distance, done);
    const here = inside[nearest] ?? new Set<number>();
    if (here.size < (room[nearest] ?? 0)) return { end: nearest, mover, passed, distance };
    done[nearest] = 1;
    passed.push(nearest);
    for (const who of here) {
      const own = (cost[who * columns + (column[who] ?? 0)] ?? 0) - (price[nearest] ?? 0);
      reach(who, (distance[nearest] ?? 0) - own);
    }
  }
}

function nearestOf(distance: Float64Array, done: Uint8Array): number {
  let nearest = -1;
  let least = Infinity;
  for (let one = 0; one < distance.length; one += 1) {
    const far = distance[one] ?? Infinity;
    if (done[one] === 1 || far >= least) continue;
    nearest = one;
    least = far;
  }
  return nearest;
}
