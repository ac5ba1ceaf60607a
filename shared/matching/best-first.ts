/** Sorts by a whole number, without asking a comparison for every pair: a re-match sorts a thousand. */

/**
 * @param scoreOf a whole number from 0 to `highest`
 * @returns the items, highest score first; equal scores keep the order they came in
 */
export function bestFirst<T>(items: readonly T[], scoreOf: (item: T) => number, highest: number): T[] {
  const keys = Float64Array.from(items, (item, index) => (highest - scoreOf(item)) * items.length + index);
  return Array.from(keys.sort(), (key) => items[key % items.length]).filter((item) => item !== undefined);
}
