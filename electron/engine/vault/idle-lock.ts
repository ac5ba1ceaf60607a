/** Locks when nobody is at work: by a timer, and by the clock for a laptop that slept meanwhile. */
import type { SetTimer } from '../deps';

export interface IdleParts {
  readonly now: () => Date;
  readonly setTimer: SetTimer;
  readonly onIdle: () => void;
}

export class IdleLock {
  #ms = 0;
  #last = 0;
  #stop: (() => void) | undefined;

  constructor(private readonly parts: IdleParts) {}

  /** Starts counting, also when it counted already. @param minuten without use after which it locks */
  start(minuten: number): void {
    this.#ms = minuten * 60_000;
    this.#count();
  }

  /** Somebody is at work. Does nothing when it does not count. */
  touch(): void {
    if (this.#stop) this.#count();
  }

  stop(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** The time is over although no timer told so: timers stand still while a laptop sleeps. */
  isOver(): boolean {
    return this.#stop !== undefined && this.parts.now().getTime() - this.#last >= this.#ms;
  }

  #count(): void {
    this.stop();
    this.#last = this.parts.now().getTime();
    this.#stop = this.parts.setTimer(this.#ms, this.parts.onIdle);
  }
}
