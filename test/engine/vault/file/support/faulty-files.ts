/** Real effects on files that can be made to fail, or to stop for good as when the process is killed. */
import type { FileSystem } from '../../../../../electron/engine/vault/file/types';

export type Effect = keyof FileSystem;

/** Which effects are about to happen, in order; throwing prevents one. */
export type BeforeEffect = (effect: Effect, path: string) => void | Promise<void>;

/** As the system reports it: `errno('ENOSPC')`. */
export function errno(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** The process is gone: nothing that it still wants happens. */
class Killed extends Error {}

/** @param before runs before every effect on `inner` */
export function watched(inner: FileSystem, before: BeforeEffect): FileSystem {
  return {
    readFile: async (path) => {
      await before('readFile', path);
      return inner.readFile(path);
    },
    readStart: async (path, count) => {
      await before('readStart', path);
      return inner.readStart(path, count);
    },
    writeNew: async (path, bytes) => {
      try {
        await before('writeNew', path);
      } catch (error) {
        // A write that stops half way leaves half a file; one that fails is taken away again (node-files.ts).
        if (error instanceof Killed) await inner.writeNew(path, bytes.slice(0, bytes.length / 2));
        throw error;
      }
      await inner.writeNew(path, bytes);
    },
    rename: async (from, to) => {
      await before('rename', from);
      await inner.rename(from, to);
    },
    remove: async (path) => {
      await before('remove', path);
      await inner.remove(path);
    },
    list: async (dir) => {
      await before('list', dir);
      return inner.list(dir);
    },
    makeDir: async (dir) => {
      await before('makeDir', dir);
      await inner.makeDir(dir);
    },
    syncDir: async (dir) => {
      await before('syncDir', dir);
      await inner.syncDir(dir);
    },
  };
}

export interface Fault {
  readonly effect: Effect;
  readonly code: string;
  /** How many times it happens. */
  readonly times: number;
}

/** What goes wrong with the files of one process. */
export class Trouble {
  #faults: Fault[] = [];
  #untilKill = Infinity;
  isDead = false;

  /** For `watched`. */
  readonly before: BeforeEffect = (effect) => {
    if (this.isDead) throw new Killed();
    this.#untilKill -= 1;
    if (this.#untilKill < 0) {
      this.isDead = true;
      throw new Killed();
    }
    const fault = this.#faults.find((one) => one.effect === effect);
    if (!fault) return;
    this.#faults = this.#faults.flatMap((one) => {
      if (one !== fault) return [one];
      return one.times > 1 ? [{ ...one, times: one.times - 1 }] : [];
    });
    throw errno(fault.code);
  };

  fail(fault: Fault): void {
    this.#faults.push(fault);
  }

  /** The process is killed at the so many-th effect from now; 0 is the next. */
  killAt(effects: number): void {
    this.#untilKill = effects;
  }

  /** Everything works again. */
  end(): void {
    this.#faults = [];
    this.#untilKill = Infinity;
  }
}
