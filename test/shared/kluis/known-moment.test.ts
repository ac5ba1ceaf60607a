/** The moment by which end dates are kept, on clocks that are set forward and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBehind, knownMoment, type SeenClock } from '../../../shared/kluis/known-moment';

const DAY = 86_400_000;
const START = Date.parse('2026-03-14T10:00:00Z');

/** Looks at the clock at each of these moments. */
function watch(clocks: readonly number[]): number[] {
  let seen: SeenClock | undefined;
  return clocks.map((klok) => {
    seen = { gezien: knownMoment(klok, seen), klok };
    return seen.gezien;
  });
}

describe('the moment that counts', () => {
  it('is the clock of the laptop as long as that goes on', () => {
    const clocks = [0, 1, 5, 5, 90].map((days) => START + days * DAY);
    expect(watch(clocks)).toEqual(clocks);
  });

  it('goes on from the latest moment when the clock is set back', () => {
    const years = 365 * DAY;
    const clocks = [START, START - years, START - years + DAY / 2, START - years + DAY];
    expect(watch(clocks)).toEqual([START, START, START + DAY / 2, START + DAY]);
  });

  it('is the clock again when that is put right', () => {
    const clocks = [START, START - 900 * DAY, START - 899 * DAY, START + 3 * DAY];
    expect(watch(clocks).at(-1)).toBe(START + 3 * DAY);
  });

  it('never goes back, and never lies before the clock', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 40 }), (days) => {
        const clocks = days.map((count) => START + (count * DAY) / 2);
        const known = watch(clocks);
        expect(known).toEqual([...known].sort((a, b) => a - b));
        expect(known.every((moment, i) => moment >= (clocks[i] ?? 0))).toBe(true);
      }),
    );
  });

  it('runs at most one day ahead for each look at a clock that is behind', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 2, maxLength: 40 }), (days) => {
        const clocks = days.map((count) => START + (count * DAY) / 2);
        const latest = Math.max(...clocks);
        expect(watch(clocks).at(-1)).toBeLessThanOrEqual(latest + (clocks.length - 1) * DAY);
      }),
    );
  });

  it('is behind only when more than five minutes are missing', () => {
    const seen = { gezien: START, klok: START };
    expect(isBehind(START - 5 * 60_000, seen)).toBe(false);
    expect(isBehind(START - 5 * 60_000 - 1, seen)).toBe(true);
    expect(isBehind(START + DAY, seen)).toBe(false);
    expect(isBehind(START, undefined)).toBe(false);
  });
});
