/** Runs one piece of long work at a time; starting another or cancelling stops the one at hand. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { EngineError } from '../engine-error';

export class OneJob {
  #stop = new AbortController();
  #last: Promise<unknown> = Promise.resolve();

  /** Waits until earlier work has ended, so that two writers never meet. */
  run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.cancel();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const result = this.#last.then(() => work(signal));
    this.#last = result.catch(() => undefined);
    return result;
  }

  cancel(): void {
    this.#stop.abort();
  }
}

/** @throws EngineError `geannuleerd` once the work was cancelled */
export function checkCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new EngineError('geannuleerd');
}

/** Lets other calls (such as a cancel) come through, and stops when one of them cancelled this work. */
export async function breathe(signal: AbortSignal): Promise<void> {
  await nextTurn();
  checkCancelled(signal);
}
