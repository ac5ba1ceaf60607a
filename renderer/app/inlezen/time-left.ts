/** How far one piece of work is that has two parts, sending a file and reading it, and how long it still takes. */

/** Expected speed, before anything is known: bytes in a millisecond. */
const SEND = 20_000;
const READ = 10_000;
/** Milliseconds that a reading takes at least, however small the file. */
const READ_LEAST = 1000;
/** Sooner than this nothing sensible can be said about the rest. */
const FIRST_MS = 2000;
const FIRST_SHARE = 0.03;

export interface Far {
  /** From 0 to 1; never goes back. */
  readonly deel: number;
  /** Milliseconds; null while it can not be told. */
  readonly over: number | null;
}

export class TimeLeft {
  readonly #begun: number;
  readonly #sending: number;
  #reading: number;
  #highest = 0;

  /**
   * @param grootte bytes
   * @param now the clock in milliseconds
   */
  constructor(
    private readonly grootte: number,
    private readonly now: () => number,
  ) {
    this.#begun = now();
    this.#sending = grootte / SEND;
    this.#reading = READ_LEAST + grootte / READ;
  }

  sent(bytes: number): Far {
    const share = this.grootte === 0 ? 1 : bytes / this.grootte;
    return this.#at(share * this.#sending);
  }

  /** @param totaal 0 while it is not known */
  read(gedaan: number, totaal: number): Far {
    if (totaal > 0) this.#reading = Math.max(totaal, 1);
    const share = totaal > 0 ? Math.min(1, gedaan / totaal) : 0;
    return this.#at(this.#sending + share * this.#reading);
  }

  #at(moment: number): Far {
    const share = moment / (this.#sending + this.#reading);
    this.#highest = Math.max(this.#highest, share);
    const passed = this.now() - this.#begun;
    const early = passed < FIRST_MS || this.#highest < FIRST_SHARE;
    return { deel: this.#highest, over: early ? null : (passed * (1 - this.#highest)) / this.#highest };
  }
}
