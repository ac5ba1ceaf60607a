/** Chance that is the same on every machine and at every build: a small seeded generator (mulberry32). */

export interface Chance {
  /** A number from 0 up to but not including 1. */
  readonly next: () => number;
  /** A whole number from `low` up to and including `high`. */
  readonly whole: (low: number, high: number) => number;
  /** True with this probability. */
  readonly happens: (probability: number) => boolean;
  /** One item; the list may not be empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** A new list with the same items in another order (Fisher-Yates). */
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const item = list[whole(0, list.length - 1)];
    if (item === undefined) throw new Error('An empty list has nothing to pick');
    return item;
  };
  const shuffle = <T>(list: readonly T[]): T[] => {
    const left = [...list];
    const mixed: T[] = [];
    while (left.length > 0) mixed.push(...left.splice(whole(0, left.length - 1), 1));
    return mixed;
  };
  return { next, whole, happens: (probability) => next() < probability, pick, shuffle };
}
