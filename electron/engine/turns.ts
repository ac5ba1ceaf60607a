/** Work that may not run at the same time: each piece waits for the one before it, whether that went well or not. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  /** Something runs, or waits for its turn. */
  get isBusy(): boolean {
    return this.#count > 0;
  }

  readonly take = <T>(work: () => Promise<T>): Promise<T> => {
    this.#count += 1;
    const done = this.#last.then(work).finally(() => {
      this.#count -= 1;
    });
    this.#last = done.catch(() => undefined);
    return done;
  };
}
