/** What somebody can work out who knows the rules by which groups are hidden, and tries every table there could be. */
import type { Row, ShownTable } from '../../../shared/verslag/cell';

/** Every way to put people in rows: numbers of 0 and more that add up to `sum`. */
export function* ways(rows: number, sum: number): Generator<readonly number[]> {
  if (rows === 1) {
    yield [sum];
    return;
  }
  for (let first = 0; first <= sum; first += 1)
    for (const rest of ways(rows - 1, sum - first)) yield [first, ...rest];
}

/** Every list of so many numbers, each from 0 up to `most`. */
export function* lists(length: number, most: number): Generator<readonly number[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= most; first += 1)
    for (const rest of lists(length - 1, most)) yield [first, ...rest];
}

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n'] as const;

/** Rows of the numbers; one of nobody is not there. */
export function rowsFrom(numbers: readonly number[]): readonly Row[] {
  return numbers.flatMap((aantal, at) => (aantal === 0 ? [] : [{ waarde: NAMES[at] ?? '', aantal }]));
}

/** Per publication, of every cell: the numbers that it has in the tables that look like that. */
export class Classes {
  readonly #seen = new Map<string, Set<number>[]>();

  add(publication: unknown, cells: readonly number[]): void {
    const key = JSON.stringify(publication);
    const before = this.#seen.get(key);
    if (before === undefined) {
      this.#seen.set(
        key,
        cells.map((cell) => new Set([cell])),
      );
      return;
    }
    cells.forEach((cell, at) => before[at]?.add(cell));
  }

  /** What is known of a cell of a table that was published like this. */
  possible(publication: unknown, cell: number): ReadonlySet<number> {
    return this.#seen.get(JSON.stringify(publication))?.[cell] ?? new Set();
  }

  get publications(): readonly { readonly key: string; readonly cells: readonly ReadonlySet<number>[] }[] {
    return [...this.#seen].map(([key, cells]) => ({ key, cells }));
  }
}

/** The shown number of each name; null is hidden, undefined is not there. */
export function shownAt(table: ShownTable, cell: number): number | null | undefined {
  return table.rijen.find(({ waarde }) => waarde === NAMES[cell])?.aantal;
}
