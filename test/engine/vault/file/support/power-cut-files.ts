/**
 * A disk in memory that forgets as a real one does when the battery is empty: what was not synced may be there or
 * not. The bytes of a file last once it is synced; its name lasts once the folder is synced.
 */
import { basename } from 'node:path';
import type { FileSystem } from '../../../../../electron/engine/vault/file/types';
import { errno } from './faulty-files';

type Names = Map<string, Uint8Array>;
type Step = (names: Names) => void;

export class PowerCutFiles {
  /** What is on the disk for certain. */
  #lasting: Names = new Map();
  /** What was done to names since the folder was synced. */
  #steps: Step[] = [];
  #now: Names = new Map();

  readonly files: FileSystem = {
    readFile: (path) => this.#read(path),
    readStart: async (path, count) => (await this.#read(path)).slice(0, count),
    writeNew: (path, bytes) => {
      const name = basename(path);
      if (this.#now.has(name)) return Promise.reject(errno('EEXIST'));
      const copy = Uint8Array.from(bytes);
      return this.#do((names) => names.set(name, copy));
    },
    rename: (from, to) => {
      if (!this.#now.has(basename(from))) return Promise.reject(errno('ENOENT'));
      return this.#do((names) => {
        const bytes = names.get(basename(from));
        if (!bytes) return;
        names.delete(basename(from));
        names.set(basename(to), bytes);
      });
    },
    remove: (path) => this.#do((names) => names.delete(basename(path))),
    list: () => Promise.resolve([...this.#now.keys()]),
    makeDir: () => Promise.resolve(),
    syncDir: () => {
      this.#lasting = new Map(this.#now);
      this.#steps = [];
      return Promise.resolve();
    },
  };

  /** The battery is empty. @param lasts whether the so many-th step since the last sync reached the disk */
  cut(lasts: (step: number) => boolean): void {
    const names = new Map(this.#lasting);
    for (const [index, step] of this.#steps.entries()) if (lasts(index)) step(names);
    this.#lasting = names;
    this.#now = new Map(names);
    this.#steps = [];
  }

  #do(step: Step): Promise<void> {
    step(this.#now);
    this.#steps.push(step);
    return Promise.resolve();
  }

  #read(path: string): Promise<Uint8Array> {
    const bytes = this.#now.get(basename(path));
    return bytes ? Promise.resolve(bytes.slice()) : Promise.reject(errno('ENOENT'));
  }
}
