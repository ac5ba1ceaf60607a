/** Puts millions of rows in order by small numbers, without comparing: a counting sort. */

export interface SortKey {
  /** A whole number from 0 to `highest`. */
  readonly of: (row: number) => number;
  readonly highest: number;
}

/** @returns row numbers as they came in */
export function firstOrder(rows: number): Uint32Array {
  return new Uint32Array(rows).map((_zero, row) => row);
}

/** @returns the same row numbers, lowest key first; equal rows keep their order, so that sorts can follow each other */
export function sortedBy(order: Uint32Array, { of, highest }: SortKey): Uint32Array {
  /** Per key where its first row comes, and then where its next row comes. */
  const places = new Uint32Array(highest + 2);
  for (const row of order) bump(places, of(row) + 1);
  for (let key = 1; key < places.length; key += 1) places[key] = (places[key] ?? 0) + (places[key - 1] ?? 0);
  const sorted = new Uint32Array(order.length);
  for (const row of order) sorted[bump(places, of(row))] = row;
  return sorted;
}

/** @returns the number before it became one more */
function bump(numbers: Uint32Array, index: number): number {
  const before = numbers[index] ?? 0;
  numbers[index] = before + 1;
  return before;
}
