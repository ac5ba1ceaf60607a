/** The question of a division: who fits where with how many points, and how many places there are. */

export interface Vraagstuk {
  /**
   * Whole points per person (row) and leerbaan (column); null where a hard limit stands in the way. Points may be
   * negative.
   */
  readonly punten: readonly (readonly (number | null)[])[];
  /** Places per leerbaan, whole and 0 or more. The places of one leerbaan are the same. */
  readonly plekken: readonly number[];
}

/** What the search works on: "no place" stands as one more column, last, with room for everybody. */
export interface Table {
  readonly persons: number;
  /** Leerbanen and the column of no place. */
  readonly columns: number;
  /** Cost per person and column, row after row; Infinity where somebody can not go. The least sum is the best. */
  readonly cost: Float64Array;
  readonly room: readonly number[];
}

/**
 * Turns "as many people as possible, and among those the most points" into one whole number: being placed is worth
 * more than all points together can differ.
 * @throws RangeError when points or places are not whole, rows differ in length, or the sums would not be exact
 */
export function makeTable({ punten, plekken }: Vraagstuk): Table {
  const persons = punten.length;
  const none = plekken.length;
  const columns = none + 1;
  const known = punten.flatMap((row) => row.filter((one) => one !== null));
  if (punten.some((row) => row.length !== none)) throw new RangeError('a row for every leerbaan');
  if (!known.every(Number.isSafeInteger)) throw new RangeError('points must be whole');
  if (!plekken.every((one) => Number.isSafeInteger(one) && one >= 0))
    throw new RangeError('places must be whole');
  const least = known.reduce((low, one) => Math.min(low, one), Infinity);
  const most = known.reduce((high, one) => Math.max(high, one), -Infinity);
  const placed = known.length === 0 ? 1 : persons * (most - least) + 1;
  // A path changes the place of everybody at most once, there and back.
  if (!Number.isSafeInteger(4 * (persons + 1) * placed)) throw new RangeError('too many points to be exact');
  const cost = new Float64Array(persons * columns).fill(Infinity);
  punten.forEach((row, person) => {
    row.forEach((one, column) => {
      if (one !== null) cost[person * columns + column] = least - one - placed;
    });
    cost[person * columns + none] = 0;
  });
  return { persons, columns, cost, room: [...plekken, persons] };
}
