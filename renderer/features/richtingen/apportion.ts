/**
 * Shows shares in tenths of points so that what is shown adds up to the shown sum, to the last digit
 * (largest remainder method).
 */

/** Shares of 0 to 1 are shown as points of 0 to 100 with one digit: this many units. */
export const TENTHS = 1000;

/**
 * @param shares each 0 or more
 * @returns whole units, one for each share, which add up to `Math.round(sum × units)`;
 * none differs from its exact value by 1 or more
 */
export function apportion(shares: readonly number[], units: number = TENTHS): readonly number[] {
  const exact = shares.map((share) => share * units);
  const whole = exact.map(Math.floor);
  const missing = Math.round(sum(exact)) - sum(whole);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  const lifted = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return whole.map((value, index) => (lifted.has(index) ? value + 1 : value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

const POINTS = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** 123 tenths become `12,3`. */
export function points(tenths: number): string {
  return POINTS.format(tenths / 10);
}
