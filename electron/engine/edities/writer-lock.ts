/** One window of the app at a time prepares or switches an edition; others read on undisturbed. */
import { mkdir } from 'node:fs/promises';
import type { Machine } from '../deps';
import { Lock } from '../vault/file/lock';

type LockMachine = Pick<Machine, 'files' | 'randomBytes' | 'now' | 'owner' | 'kosten' | 'setTimer'>;

export class WriterLock {
  #held: Lock | undefined;

  constructor(
    private readonly map: string,
    private readonly machine: LockMachine,
  ) {}

  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  /** @throws EngineError `kluis-bezet` when another window holds it; the error of the file system */
  async take(): Promise<void> {
    if (this.#held) {
      await this.#held.keep();
      return;
    }
    await mkdir(this.map, { recursive: true, mode: 0o700 });
    const { setTimer, ...machine } = this.machine;
    const wait = (ms: number): Promise<void> =>
      new Promise((resolve) => {
        setTimer(ms, resolve);
      });
    const lock = new Lock({ ...machine, dir: this.map, wait });
    try {
      await lock.take();
      this.#held = lock;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** Never throws. */
  async release(): Promise<void> {
    const lock = this.#held;
    this.#held = undefined;
    await lock?.release();
  }
}
