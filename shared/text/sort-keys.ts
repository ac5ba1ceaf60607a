/** Gives values that mean the same one form: for comparing and for choosing between two without chance. */

/** @returns a copy with the keys of every object in the order of the alphabet, without those that are undefined */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, held]) => [name, sortKeys(held)]),
  );
}
