/** One piece of long work at a time. Reading another file stops the reading at hand; a switch waits for its turn. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { EngineError } from '../engine-error';
import { Turns } from '../turns';

export class WorkQueue {
  #stop = new AbortController();
  readonly #turns = new Turns();

  /** Stops what can be stopped, and begins when it has ended. */
  run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    this.cancel();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    return this.after(() => work(signal));
  }

  /** Begins when all work before it has ended; can not be stopped. */
  after<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.take(work);
  }

  cancel(): void {
    this.#stop.abort();
  }
}

/** Lets other calls (such as a cancel) come through. @throws EngineError `geannuleerd` once the work was cancelled */
export async function breathe(signal: AbortSignal): Promise<void> {
  await nextTurn();
  if (signal.aborted) throw new EngineError('geannuleerd');
}
