/**
 * One kluis that lives through everything, beside a model that only knows which state was last shown as saved and
 * which ones were on their way.
 */
import { join } from 'node:path';
import { expect } from 'vitest';
import { EngineError } from '../../../../../electron/engine/engine-error';
import { createVaultFile, openVaultFile, OpslagFout } from '../../../../../electron/engine/vault/file';
import type { FileSystem, VaultFile, VaultFileDeps } from '../../../../../electron/engine/vault/file/types';
import { decode, type Decoded, type Secret } from '../independent-decoder';
import { bytes, fastDeps, text, WACHTZIN } from './fast-deps';
import { Trouble, watched } from './faulty-files';
import type { VaultStep } from './vault-steps';

export interface Disk {
  readonly dir: string;
  readonly files: FileSystem;
  /** The process has ended; what was not synced may be gone. */
  readonly cut: (bits: bigint) => void;
}

export interface Tally {
  opgeslagen: number;
  mislukt: number;
  einden: number;
  heropend: number;
}

export class VaultRun {
  readonly tally: Tally = { opgeslagen: 0, mislukt: 0, einden: 0, heropend: 0 };
  #file: VaultFile | undefined;
  #trouble = new Trouble();
  #pid = 1;
  #bits = 0n;
  #clock = Date.parse('2026-03-14T10:00:00Z');
  #recoveryKey = '';
  #state = 0;
  /** The state that was last shown as saved. */
  #certain = 0;
  /** States that were on their way since, and may have arrived. */
  #possible = new Set<number>();
  /** Nothing older than this state may be found anywhere. */
  #forgotten = 0;
  /** More than one while a change of passphrase was cut off. */
  #passphrases = [WACHTZIN];

  private constructor(private readonly disk: Disk) {}

  static async start(disk: Disk): Promise<VaultRun> {
    const run = new VaultRun(disk);
    const { file, herstelsleutel } = await createVaultFile(await run.#deps(), WACHTZIN, body(0));
    run.#file = file;
    run.#recoveryKey = herstelsleutel;
    return run;
  }

  async do(step: VaultStep): Promise<void> {
    switch (step.soort) {
      case 'bewaar':
        await this.#save(step.aantal);
        break;
      case 'vergeet':
        await this.#forget();
        break;
      case 'wachtzin':
        await this.#changePassphrase();
        break;
      case 'heropen':
        await this.reopen();
        break;
      case 'klok':
        this.#clock += step.ms;
        break;
      case 'fout':
        this.#trouble.fail(step.fout);
        break;
      case 'einde':
        this.#bits = step.bits;
        this.#trouble.killAt(step.na);
        break;
    }
    if (this.#trouble.isDead) await this.reopen();
  }

  /** Closes, or is dead already; then opens until that works, and compares with the model. */
  async reopen(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
    for (let tries = 0; !this.#file; tries += 1) {
      if (this.#trouble.isDead) this.#begin();
      else if (tries > 0) this.#trouble.end();
      expect(tries).toBeLessThan(5);
      this.#file = await this.#open();
    }
    this.tally.heropend += 1;
    const found = stateOf(this.#file.takeBody());
    expect([this.#certain, ...this.#possible]).toContain(found);
    expect(this.#file.isEarlier).toBe(false);
    this.#certain = found;
    this.#possible.clear();
  }

  /** Ends all trouble; what is there must be exactly the last state that was saved. */
  async finish(): Promise<void> {
    this.#trouble.end();
    await this.reopen();
    const [passphrase = ''] = this.#passphrases;
    expect((await this.#decodeAll({ passphrase })).length).toBeGreaterThan(0);
    await this.#save(1);
    expect(this.#certain).toBe(this.#state);
    await this.#forget();
    await this.#file?.close();
    const all = await this.#decodeAll({ recoveryKey: this.#recoveryKey });
    expect(all.map((one) => stateOf(one.body))).toEqual([this.#state, this.#state]);
  }

  async #save(count: number): Promise<void> {
    const saves = Array.from({ length: count }, () => {
      const state = (this.#state += 1);
      this.#possible.add(state);
      return this.#outcome(this.#opened.save(() => body(state))).then((isSaved) => {
        if (isSaved) this.#saved(state);
      });
    });
    await Promise.all(saves);
  }

  async #forget(): Promise<void> {
    const state = (this.#state += 1);
    this.#possible.add(state);
    if (!(await this.#outcome(this.#opened.saveAndForget(() => body(state))))) return;
    this.#saved(state);
    this.#forgotten = state;
    const oldest = Math.min(
      ...(await this.#decodeAll({ recoveryKey: this.#recoveryKey })).map((one) => stateOf(one.body)),
    );
    expect(oldest).toBe(this.#forgotten);
  }

  async #changePassphrase(): Promise<void> {
    const [oud = ''] = this.#passphrases;
    const nieuw = `${oud.slice(0, 40)} ${String(this.#state)}`;
    if (await this.#outcome(this.#opened.changePassphrase(oud, nieuw))) this.#passphrases = [nieuw];
    else if (this.#trouble.isDead) this.#passphrases = [oud, nieuw];
  }

  get #opened(): VaultFile {
    if (!this.#file) throw new Error('not open');
    return this.#file;
  }

  #saved(state: number): void {
    this.#certain = Math.max(this.#certain, state);
    for (const one of this.#possible) if (one <= this.#certain) this.#possible.delete(one);
  }

  async #outcome(work: Promise<unknown>): Promise<boolean> {
    try {
      await work;
      this.tally.opgeslagen += 1;
      return true;
    } catch (error) {
      expect(error).toBeInstanceOf(OpslagFout);
      this.tally.mislukt += 1;
      return false;
    }
  }

  /** The next process, after the last one was killed. */
  #begin(): void {
    this.disk.cut(this.#bits);
    this.tally.einden += 1;
    this.#pid += 1;
    this.#trouble = new Trouble();
  }

  async #open(): Promise<VaultFile | undefined> {
    for (const wachtzin of this.#passphrases) {
      try {
        const file = await openVaultFile(await this.#deps(), wachtzin);
        this.#passphrases = [wachtzin];
        return file;
      } catch (error) {
        if (!(error instanceof OpslagFout) && !(error instanceof EngineError)) throw error;
        const isOther = error instanceof EngineError && error.code === 'verkeerde-wachtzin';
        if (!isOther) return undefined;
      }
    }
    return undefined;
  }

  async #deps(): Promise<VaultFileDeps> {
    const current = this.#pid;
    return fastDeps({
      dir: this.disk.dir,
      files: watched(this.disk.files, this.#trouble.before),
      now: () => new Date(this.#clock),
      owner: { pid: current, start: '', host: 'deze', isAlive: (pid) => pid === this.#pid },
    });
  }

  /** Whatever of this kluis can still be decrypted, also what a killed save left behind. */
  async #decodeAll(secret: Secret): Promise<Decoded[]> {
    const names = (await this.disk.files.list(this.disk.dir)).filter((name) => name.includes('.lbk'));
    const files = await Promise.all(names.map((name) => this.disk.files.readFile(join(this.disk.dir, name))));
    return files.map((file) => decode(Buffer.from(file), secret));
  }
}

function body(state: number): Uint8Array {
  return bytes(`staat ${String(state)} ${'.'.repeat((state * 37) % 400)}`);
}

function stateOf(read: Uint8Array): number {
  return Number(text(read).split(' ')[1]);
}
