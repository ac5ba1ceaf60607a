/** The law of the shown figures: the shown contributions sum to the shown figure, exactly as shown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TENTHS, apportion, points } from '../../../../renderer/features/richtingen/apportion';

/** Whole units of a million, as matching counts them. */
const shares = fc
  .array(fc.nat({ max: 60_000 }), { maxLength: 40 })
  .map((units) => units.map((unit) => unit / 1_000_000));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('contributions in tenths of points', () => {
  it('add up to the figure that is shown', () => {
    fc.assert(
      fc.property(shares, (list) => {
        expect(sum(apportion(list))).toBe(Math.round(sum(list.map((share) => share * TENTHS))));
      }),
      { numRuns: 3000 },
    );
  });

  it('differ from the exact value by less than one tenth', () => {
    fc.assert(
      fc.property(shares, (list) => {
        for (const [index, shown] of apportion(list).entries()) {
          expect(Math.abs(shown - (list[index] ?? 0) * TENTHS)).toBeLessThan(1);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('are shown with a Dutch comma and one digit', () => {
    expect(points(123)).toBe('12,3');
    expect(points(1000)).toBe('100,0');
  });
});
