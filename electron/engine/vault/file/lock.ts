/**
 * One writer at a time: a small numbered file that says which process holds the kluis. The highest number counts.
 * Taking over from a process that has ended is making the next number, which only one can. The lock prevents
 * surprises; what keeps a second writer from overwriting anything is that every save looks at the lock and at the
 * newest generation again (commit.ts).
 */
import { join } from 'node:path';
import { EngineError } from '../../engine-error';
import { heldHere, isHeld, lockNumbers, readLock, type LockText } from './lock-file';
import { lockName, markOf } from './names';
import { asOpslagFout, codeOf, OpslagFout } from './opslag-fout';
import type { VaultFileDeps } from './types';

const TRIES = 5;

export class Lock {
  readonly #token: string;
  #number = 0;

  constructor(private readonly deps: VaultFileDeps) {
    this.#token = markOf(deps.randomBytes(16));
    heldHere.add(this.#token);
  }

  /**
   * @param lastSave when the kluis was last saved; a sign of life of another laptop
   * @throws EngineError `kluis-bezet`
   * @throws OpslagFout when the folder can not be written
   */
  async take(lastSave?: Date | 'now'): Promise<void> {
    try {
      for (let count = 0; count < TRIES; count += 1) {
        const [highest = 0] = await this.#others(lastSave);
        if (!(await this.#make(highest + 1))) continue;
        await this.#settle(lastSave);
        return;
      }
    } catch (error) {
      throw error instanceof EngineError ? error : asOpslagFout(error);
    }
    throw new EngineError('kluis-bezet');
  }

  /**
   * For a save: makes sure that the lock is still ours, and puts it back when it is gone.
   * @throws OpslagFout
   */
  async keep(): Promise<void> {
    try {
      const [highest] = await lockNumbers(this.deps);
      if (highest !== undefined && highest === this.#number) {
        const lock = await readLock(this.deps, lockName(highest));
        if (lock?.token === this.#token) return;
      }
      await this.take('now');
    } catch (error) {
      const isOther = error instanceof EngineError;
      throw isOther ? new OpslagFout('andere-schrijver', { cause: error }) : asOpslagFout(error);
    }
  }

  /** Never throws: a lock that stays behind is taken over later. */
  async release(): Promise<void> {
    heldHere.delete(this.#token);
    const name = lockName(this.#number);
    try {
      const lock = await readLock(this.deps, name);
      if (lock?.token === this.#token) await this.#remove(name);
    } catch {
      return;
    }
  }

  /** Numbers of locks that nobody holds any more. @throws EngineError `kluis-bezet` */
  async #others(lastSave: Date | 'now' | undefined): Promise<readonly number[]> {
    const numbers = await lockNumbers(this.deps);
    for (const number of numbers) {
      const lock = await readLock(this.deps, lockName(number));
      if (!lock || lock.token === this.#token) continue;
      if (isHeld(this.deps, lock, lastSave)) throw new EngineError('kluis-bezet');
    }
    return numbers;
  }

  /** @returns false when somebody else just made it */
  async #make(number: number): Promise<boolean> {
    const { owner, now, files, dir } = this.deps;
    const { pid, start, host } = owner;
    const sinds = now().toISOString();
    const lock: LockText = { versie: 1, pid, start, host, token: this.#token, sinds };
    try {
      await files.writeNew(join(dir, lockName(number)), Buffer.from(JSON.stringify(lock)));
      this.#number = number;
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  }

  /** Looks again, for a lock that could not be read before; then clears away what is out of use. */
  async #settle(lastSave: Date | 'now' | undefined): Promise<void> {
    try {
      const numbers = await this.#others(lastSave);
      if ((numbers[0] ?? 0) > this.#number) throw new EngineError('kluis-bezet');
      for (const number of numbers) {
        if (number < this.#number) await this.#remove(lockName(number)).catch(() => undefined);
      }
    } catch (error) {
      await this.#remove(lockName(this.#number)).catch(() => undefined);
      throw error;
    }
  }

  async #remove(name: string): Promise<void> {
    await this.deps.files.remove(join(this.deps.dir, name));
  }
}

/** True when another living process, or this one, holds the kluis. @throws OpslagFout */
export async function isLocked(deps: VaultFileDeps, lastSave?: Date): Promise<boolean> {
  try {
    for (const number of await lockNumbers(deps)) {
      const lock = await readLock(deps, lockName(number));
      if (lock && isHeld(deps, lock, lastSave)) return true;
    }
    return false;
  } catch (error) {
    throw asOpslagFout(error);
  }
}
