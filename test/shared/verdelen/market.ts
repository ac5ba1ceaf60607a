/** A whole market by fixed dice: people who fit some of the leerbanen, with points from 0 to 100. */
import type { Vraagstuk } from '../../../shared/verdelen/problem';

export function market(personen: number, leerbanen: number, seed: number): Vraagstuk {
  let state = seed;
  const dice = (sides: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
  return {
    punten: Array.from({ length: personen }, () =>
      Array.from({ length: leerbanen }, () => (dice(3) === 0 ? null : dice(101))),
    ),
    plekken: Array.from({ length: leerbanen }, () => 1 + dice(3)),
  };
}
