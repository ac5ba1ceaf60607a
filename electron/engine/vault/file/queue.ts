/** One writer: jobs run one after the other, and saves that wait become one. */
type Body = () => Uint8Array;

interface Waiting<R> {
  readonly wish: { body: Body; forget: boolean };
  readonly result: Promise<R>;
}

export class WriterQueue<R> {
  #tail: Promise<unknown> = Promise.resolve();
  #waiting: Waiting<R> | undefined;

  /** @param perform does one save */
  constructor(private readonly perform: (body: Body, forget: boolean) => Promise<R>) {}

  /** Runs a job when everything before it is done, whether that went well or not. */
  run<T>(job: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(job);
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** The newest state wins: a save that waits takes this body, and forgets when one of them asked so. */
  save(body: Body, forget: boolean): Promise<R> {
    if (this.#waiting) {
      const { wish, result } = this.#waiting;
      wish.body = body;
      wish.forget ||= forget;
      return result;
    }
    const wish = { body, forget };
    const result = this.run(() => {
      this.#waiting = undefined;
      return this.perform(wish.body, wish.forget);
    });
    this.#waiting = { wish, result };
    return result;
  }

  async idle(): Promise<void> {
    await this.#tail;
  }
}
