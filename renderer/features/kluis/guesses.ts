/** How many guesses a passphrase takes, in words that claim no more than the estimate knows. */

/** From this many guesses on (decimal logarithm), and how that reads after "Een computer moet". */
const STEPS: readonly (readonly [number, string])[] = [
  [15, 'meer dan een miljoen keer miljard keer'],
  [12, 'meer dan duizend miljard keer'],
  [9, 'een paar miljard keer'],
  [6, 'een paar miljoen keer'],
  [4, 'een paar duizend keer'],
];

/** @param log10 decimal logarithm of the number of guesses */
export function guesses(log10: number): string {
  return STEPS.find(([from]) => log10 >= from)?.[1] ?? 'maar een paar keer';
}
