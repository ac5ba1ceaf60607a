/** Tables in which everybody stands once: nobody can work out a small group, not even who knows all the rules. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { total } from '../../../shared/verslag/cell';
import { hideOneEach } from '../../../shared/verslag/one-each';
import { Classes, rowsFrom, shownAt, ways } from './attack';

const shown = (...numbers: number[]): (number | null)[] =>
  hideOneEach(rowsFrom(numbers)).rijen.map(({ aantal }) => aantal);

/** Every table of so many rows and people, by what is published of it. */
const classes = new Map<string, Classes>();
function classesOf(rows: number, people: number): Classes {
  const key = `${String(rows)} ${String(people)}`;
  const known = classes.get(key);
  if (known !== undefined) return known;
  const made = new Classes();
  for (const numbers of ways(rows, people)) made.add(hideOneEach(rowsFrom(numbers)), numbers);
  classes.set(key, made);
  return made;
}

/** Cells that are hidden, or of which even the name is, and yet have one possible number. */
function recovered(numbers: readonly number[]): number[] {
  const table = hideOneEach(rowsFrom(numbers));
  const people = numbers.reduce((sum, n) => sum + n, 0);
  const all = classesOf(numbers.length, people);
  return numbers.flatMap((_, cell) => {
    const at = shownAt(table, cell);
    const hidden = at === null || (at === undefined && table.rijen.length === 0 && table.verborgen);
    return hidden && all.possible(table, cell).size < 2 ? [cell] : [];
  });
}

describe('a table in which everybody stands once', () => {
  it('is shown whole when every group is five or more', () => {
    expect(shown(5, 12, 30)).toEqual([5, 12, 30]);
  });

  it('hides only the small groups when they hide each other', () => {
    expect(shown(2, 12, 3, 30)).toEqual([null, 12, null, 30]);
  });

  it('hides the neighbour of a small group that stands alone, whatever its size', () => {
    expect(shown(20, 30, 2, 9)).toEqual([20, 30, null, null]);
    expect(shown(20, 30, 9, 8, 2)).toEqual([20, 30, null, null, null]);
  });

  it('hides more where all small groups are ones, since their sum would tell that', () => {
    expect(shown(1, 1, 9, 20)).toEqual([]);
    expect(shown(1, 1, 9, 20, 8, 9)).toEqual([null, null, null, null, 8, 9]);
  });

  it('gives not even names when no figure can be shown', () => {
    expect(hideOneEach(rowsFrom([3, 2, 4]))).toEqual({ rijen: [], verborgen: true });
    expect(hideOneEach(rowsFrom([1, 1, 1, 1, 1]))).toEqual({ rijen: [], verborgen: true });
  });

  it('never shows a group of one to four', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 14 }), (numbers) => {
        fc.pre(numbers.reduce((sum, n) => sum + n, 0) >= 5);
        for (const { aantal } of hideOneEach(rowsFrom(numbers)).rijen)
          if (aantal !== null) expect(aantal).toBeGreaterThanOrEqual(5);
      }),
    );
  });
});

describe('somebody who knows the rules and tries every table', () => {
  it('recovers no hidden cell of any table of two to four rows and five to twenty-two people', () => {
    for (const rows of [2, 3, 4])
      for (let people = 5; people <= 22; people += 1)
        for (const { key, cells } of classesOf(rows, people).publications) {
          const { rijen, verborgen } = JSON.parse(key) as ReturnType<typeof hideOneEach>;
          for (const [cell, possible] of cells.entries()) {
            const at = shownAt({ rijen, verborgen }, cell);
            if (at === null || (rijen.length === 0 && verborgen))
              expect(possible.size, `${key} cell ${String(cell)}`).toBeGreaterThan(1);
          }
        }
  });

  it('recovers no hidden cell of a thousand random tables of up to six rows', () => {
    const table = fc
      .tuple(fc.integer({ min: 4, max: 6 }), fc.integer({ min: 5, max: 16 }))
      .chain(([rows, people]) =>
        fc
          .array(fc.integer({ min: 0, max: rows - 1 }), { minLength: people, maxLength: people })
          .map((places) => Array.from({ length: rows }, (_, row) => places.filter((p) => p === row).length)),
      );
    fc.assert(
      fc.property(table, (numbers) => {
        expect(recovered(numbers)).toEqual([]);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it('finds other numbers for every hidden cell of a thousand larger tables', () => {
    const cell = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 14 }), (numbers) => {
        fc.pre(total(rowsFrom(numbers)) >= 5);
        const table = hideOneEach(rowsFrom(numbers));
        const hidden = numbers.flatMap((_, at) => (shownAt(table, at) === null ? [at] : []));
        for (const at of hidden) {
          const others = othersOf(numbers, hidden, at);
          for (const other of others) expect(hideOneEach(rowsFrom(other))).toEqual(table);
          expect(new Set(others.map((other) => other[at])).size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});

/** Two tables with the same sum of hidden cells, in which this one is as small and as large as it is easily made. */
function othersOf(numbers: readonly number[], hidden: readonly number[], at: number): number[][] {
  const sum = hidden.reduce((all, cell) => all + (numbers[cell] ?? 0), 0);
  const rest = hidden.filter((cell) => cell !== at);
  const fill = (order: readonly number[], least: (cell: number) => number, most: number): number[] => {
    const made = [...numbers];
    let left = sum - hidden.reduce((all, cell) => all + least(cell), 0);
    for (const cell of order) {
      const more = Math.min(left, least(cell) === 1 && most > 4 ? 0 : most - least(cell));
      made[cell] = least(cell) + more;
      left -= more;
    }
    return made;
  };
  // All small.
  if (sum < 4 * hidden.length) return [fill([...rest, at], () => 1, 4), fill([at, ...rest], () => 1, 4)];
  // One 1 in each pair, on either side of it.
  const pairOf = (cell: number): number => Math.min(Math.floor(cell / 2), Math.floor(numbers.length / 2) - 1);
  const firstOf = (pair: number, order: readonly number[]): number | undefined =>
    order.find((cell) => pairOf(cell) === pair);
  return [
    [at, ...rest],
    [...rest, at],
  ].map((order) =>
    fill(order, (cell) => (firstOf(pairOf(cell), order) === cell ? 1 : 5), Number.MAX_SAFE_INTEGER),
  );
}
