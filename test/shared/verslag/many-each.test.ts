/** Tables in which a person can stand in several rows: every row hides who does and who does not. */
import { describe, expect, it } from 'vitest';
import { hideManyEach, hideWithPart } from '../../../shared/verslag/many-each';
import { Classes, lists, rowsFrom, shownAt } from './attack';

const shown = (numbers: readonly number[], people: number, most = 3): (number | null)[] =>
  hideManyEach(rowsFrom(numbers), people, most).rijen.map(({ aantal }) => aantal);

describe('a table in which a person can stand in several rows', () => {
  it('hides who are few, and who are all but few', () => {
    expect(shown([4, 5, 12, 15, 16], 20, 5)).toEqual([null, 5, 12, 15, null]);
  });

  it('shows what everybody did', () => {
    expect(shown([20, 3], 20)).toEqual([20, null]);
  });

  it('shows nothing when there is no room for a hidden row to be more than one', () => {
    expect(shown([20, 20, 12, 7, 1], 20)).toEqual([]);
    expect(shown([20, 20, 12, 6, 1], 20)).toEqual([20, 20, 12, 6, null]);
  });

  it('hides a part of which the rest of the whole is a small group', () => {
    const { geheel, deel } = hideWithPart(rowsFrom([12, 12, 9]), rowsFrom([9, 12, 3]), 30, 3);
    expect(geheel.rijen.map(({ aantal }) => aantal)).toEqual([12, 12, 9]);
    expect(deel.rijen.map(({ aantal }) => aantal)).toEqual([null, 12, null]);
  });
});

describe('somebody who knows the rules and tries every pair of a table and its part', () => {
  it('recovers no hidden cell, and no small rest', () => {
    const cases = [
      { rows: 1, people: 14, most: 1 },
      { rows: 2, people: 11, most: 1 },
      { rows: 2, people: 11, most: 2 },
      { rows: 3, people: 6, most: 1 },
      { rows: 3, people: 5, most: 2 },
      { rows: 3, people: 5, most: 3 },
    ];
    for (const { rows, people, most } of cases) {
      const classes = new Classes();
      for (const whole of lists(rows, people)) {
        if (whole.reduce((sum, n) => sum + n, 0) > people * most) continue;
        for (const part of lists(rows, people)) {
          if (part.some((n, at) => n > (whole[at] ?? 0))) continue;
          classes.add(hideWithPart(rowsFrom(whole), rowsFrom(part), people, most), [...whole, ...part]);
        }
      }
      for (const { key, cells } of classes.publications) {
        const { geheel, deel } = JSON.parse(key) as ReturnType<typeof hideWithPart>;
        for (let row = 0; row < rows; row += 1) {
          const [w, d] = [shownAt(geheel, row), shownAt(deel, row)];
          const place = `${String(people)} people: ${key} row ${String(row)}`;
          const noNames = geheel.verborgen && geheel.rijen.length === 0;
          if (w === null || noNames) expect(cells[row]?.size, place).toBeGreaterThan(1);
          // Of a row that nobody is in, nobody can be a part.
          const canBe = w !== undefined || noNames;
          if (d === null || (canBe && deel.verborgen && deel.rijen.length === 0))
            expect(cells[rows + row]?.size, place).toBeGreaterThan(1);
          if (typeof w === 'number' && typeof d === 'number')
            expect([1, 2, 3, 4], place).not.toContain(w - d);
        }
      }
    }
  });
});
