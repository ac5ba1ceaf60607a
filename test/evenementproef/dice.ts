/** Dice of the day: the same seed plays the same event. */
import { randomFrom } from '../eval/random';

export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomFrom(seed);
  }

  chance(share: number): boolean {
    return this.#next() < share;
  }

  /** A whole number from 0 up to but not including `n`. */
  below(n: number): number {
    return Math.floor(this.#next() * n);
  }

  /** @throws Error for an empty list */
  pick<T>(from: readonly T[]): T {
    const found = from[this.below(from.length)];
    if (found === undefined) throw new Error('nothing to draw from');
    return found;
  }

  shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, at: this.#next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
}
