/**
 * Puts choices into one whole number, and takes them out again in the same order. A choice that is likelier takes
 * less room (asymmetric numeral systems, with a state that may grow without end), so a conversation becomes as few
 * words as its contents need.
 *
 * The form of the contents is described once, for both directions: while writing `wanted` says what is chosen,
 * while reading it is never asked.
 */

export interface Tape {
  /**
   * One of as many options as there are weights.
   * @param weights whole numbers of 1 and more: how likely each option is, against the others
   * @returns the index of the option
   */
  readonly pick: (weights: readonly number[], wanted: () => number) => number;
  /** A number from 0 up to but not including `total`, each as likely. `total` is at least 1. */
  readonly number: (total: number, wanted: () => number) => number;
}

/** What was read is no code: only a code that was made wrong, or a mistake that no check caught, comes here. */
export class CodeFout extends Error {}

interface Step {
  readonly start: number;
  readonly size: number;
  readonly total: number;
}

export class Writer implements Tape {
  readonly #steps: Step[] = [];

  readonly pick: Tape['pick'] = (weights, wanted) => {
    const index = wanted();
    const size = weights[index];
    if (size === undefined) throw new RangeError(`no option ${String(index)}`);
    const start = weights.slice(0, index).reduce(sum, 0);
    this.#steps.push({ start, size, total: weights.reduce(sum, 0) });
    return index;
  };

  readonly number: Tape['number'] = (total, wanted) => {
    const start = wanted();
    if (!Number.isInteger(start) || start < 0 || start >= total) {
      throw new RangeError(`${String(start)} of ${String(total)}`);
    }
    this.#steps.push({ start, size: 1, total });
    return start;
  };

  /** Everything that was put in, as one number. What goes in first comes out first, so the last is folded first. */
  value(): bigint {
    return this.#steps.reduceRight((state, { start, size, total }) => {
      const width = BigInt(size);
      return (state / width) * BigInt(total) + BigInt(start) + (state % width);
    }, 0n);
  }
}

export class Reader implements Tape {
  #state: bigint;

  constructor(value: bigint) {
    this.#state = value;
  }

  readonly pick: Tape['pick'] = (weights) => {
    const total = weights.reduce(sum, 0);
    const slot = Number(this.#state % BigInt(total));
    let start = 0;
    for (const [index, size] of weights.entries()) {
      if (slot < start + size) {
        this.#take({ start, size, total }, slot);
        return index;
      }
      start += size;
    }
    throw new CodeFout('no options');
  };

  readonly number: Tape['number'] = (total) => {
    if (total < 1) throw new CodeFout('no options');
    const slot = Number(this.#state % BigInt(total));
    this.#take({ start: slot, size: 1, total }, slot);
    return slot;
  };

  /** @throws CodeFout when something is left: a number that was written is used up to nothing */
  end(): void {
    if (this.#state !== 0n) throw new CodeFout('more than a conversation');
  }

  #take({ start, size, total }: Step, slot: number): void {
    this.#state = (this.#state / BigInt(total)) * BigInt(size) + BigInt(slot - start);
  }
}

const sum = (a: number, b: number): number => a + b;
