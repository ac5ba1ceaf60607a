import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLD_MM, underFold, type Row } from '../../../renderer/print/fold';

const rows = (tops: readonly number[], height: number): Row[] =>
  tops.map((top, index) => ({ top, bottom: top + height, group: index }));

describe('the fold across the middle of the A4', () => {
  it('leaves rows alone when none lies under it', () => {
    expect(underFold(rows([100, 120, 160], 10), 'groep')).toBeUndefined();
  });

  it('moves a row that it would cut to below it', () => {
    const shift = underFold(rows([120, 145, 160], 10), 'groep');
    expect(shift?.row).toBe(1);
    expect(145 + (shift?.mm ?? 0)).toBeGreaterThan(FOLD_MM);
  });

  it('takes the heading along, and only without room for that the row alone', () => {
    const list: Row[] = [
      { top: 130, bottom: 138, group: 0 },
      { top: 138, bottom: 143, group: 1 },
      { top: 143, bottom: 155, group: 1 },
    ];
    expect(underFold(list, 'groep')).toEqual({ row: 1, mm: FOLD_MM + 1 - 138 });
    expect(underFold(list, 'rij')).toEqual({ row: 2, mm: FOLD_MM + 1 - 143 });
  });

  it('leaves no row under the fold, wherever the rows lie', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 4, max: 20 }), { minLength: 5, maxLength: 40 }), (heights) => {
        let top = 10;
        const list = heights.map((height, index): Row => {
          const row = { top, bottom: top + height, group: index };
          top += height;
          return row;
        });
        const shift = underFold(list, 'groep');
        const moved = list.map((row, index) =>
          shift !== undefined && index >= shift.row
            ? { ...row, top: row.top + shift.mm, bottom: row.bottom + shift.mm }
            : row,
        );
        expect(moved.filter((row) => row.top < FOLD_MM && row.bottom > FOLD_MM)).toEqual([]);
      }),
    );
  });
});
