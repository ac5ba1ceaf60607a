/**
 * Sees to it that every change in an open kluis reaches the disk: one save at a time, changes that come meanwhile in
 * the next one, and again with growing waits when it does not succeed.
 */
import type { Opslag } from '../../../shared/contract/kluis-vorm';
import type { SetTimer } from '../deps';
import type { VaultDatabase } from './database';
import { asOpslagFout, throwNotSaved } from './file/opslag-fout';
import type { VaultFile } from './file/types';

/** Waits between tries, in milliseconds; the last one goes on. */
const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 30_000, 60_000] as const;

export interface SaverParts {
  readonly file: VaultFile;
  readonly database: VaultDatabase;
  readonly setTimer: SetTimer;
  /** Called whenever `opslag` is another. */
  readonly onOpslag: () => void;
}

export class Saver {
  #opslag: Opslag = { staat: 'rust' };
  #dirty = false;
  #forget = false;
  #run: Promise<void> | undefined;
  #tries = 0;
  #stopRetry: () => void = () => undefined;

  constructor(private readonly parts: SaverParts) {}

  get opslag(): Opslag {
    return this.#opslag;
  }

  /** A change was made in memory. @param forget what was deleted must be gone from every file too */
  changed(forget = false): void {
    this.#dirty = true;
    this.#forget ||= forget;
    // While saving fails, the reason stays in sight until a save succeeds.
    if (this.#opslag.staat !== 'mislukt') this.#show({ ...this.#opslag, staat: 'bezig' });
    void this.#start().catch(() => undefined);
  }

  /**
   * Resolves when everything up to now is on disk.
   * @throws EngineError `niet-opgeslagen`; the next tries go on by themselves
   */
  async saved(): Promise<void> {
    if (!this.#dirty && !this.#run) return;
    await this.#start().catch(throwNotSaved);
  }

  /** One last try for what is not on disk yet. Nothing is tried again afterwards. */
  async stop(): Promise<void> {
    await this.saved().catch(() => undefined);
    this.#stopRetry();
  }

  #start(): Promise<void> {
    this.#stopRetry();
    this.#run ??= this.#saveAll();
    return this.#run;
  }

  async #saveAll(): Promise<void> {
    // The answer to whoever made the change goes out first.
    await new Promise(setImmediate);
    try {
      let op: Date | undefined;
      while (this.#dirty) op = await this.#saveOnce();
      this.#tries = 0;
      if (op) this.#show({ staat: 'opgeslagen', op: op.toISOString() });
    } catch (error) {
      this.#failed(error);
      throw error;
    } finally {
      // At once: a change that comes right after starts a run of its own.
      this.#run = undefined;
    }
  }

  async #saveOnce(): Promise<Date> {
    const { file, database } = this.parts;
    const forget = this.#forget;
    try {
      if (forget) await database.prepareToForget();
      const saved = await (forget
        ? file.saveAndForget(() => {
            this.#taken();
            this.#forget = false;
            return database.exportAndForget();
          })
        : file.save(() => {
            this.#taken();
            return database.export();
          }));
      return saved.op;
    } catch (error) {
      this.#dirty = true;
      this.#forget ||= forget;
      throw error;
    }
  }

  /** What is exported now holds every change so far; a later one makes it dirty again. */
  #taken(): void {
    this.#dirty = false;
  }

  #failed(error: unknown): void {
    const { op } = this.#opslag;
    const { reden } = asOpslagFout(error);
    this.#show({ staat: 'mislukt', reden, ...(op === undefined ? {} : { op }) });
    const wait = RETRY_MS[Math.min(this.#tries, RETRY_MS.length - 1)] ?? 0;
    this.#tries += 1;
    this.#stopRetry = this.parts.setTimer(wait, () => {
      void this.#start().catch(() => undefined);
    });
  }

  #show(opslag: Opslag): void {
    this.#opslag = opslag;
    this.parts.onOpslag();
  }
}
