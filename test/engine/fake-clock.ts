/** A clock that stands still until a test moves it, with timers that run when their time comes. */
import type { SetTimer } from '../../electron/engine';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export class FakeClock {
  #now: number;
  #timers = new Set<Timer>();

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  readonly now = (): Date => new Date(this.#now);

  readonly setTimer: SetTimer = (ms, run) => {
    const timer = { at: this.#now + ms, run };
    this.#timers.add(timer);
    return () => {
      this.#timers.delete(timer);
    };
  };

  /** Moves on, and runs each timer at its moment, in order. */
  pass(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const next = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = end;
  }

  /** Another time on the clock, without anything happening in between: set by hand, or after sleep. */
  jump(to: string): void {
    this.#now = Date.parse(to);
  }

  get timers(): number {
    return this.#timers.size;
  }
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
