/** Files that travel between the page and the core in pieces, so that they may be large; nothing is held in memory. */
import { mkdir, open, rm, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { MAX_STUK, type BestandId } from '../../../shared/contract/inlezen-vorm';
import type { Machine } from '../deps';
import { EngineError } from '../engine-error';
import { onleesbaar } from '../importers/onleesbaar';
import type { Bronbestand } from '../importers/types';
import { makeOwnFolder } from './own-folder';

/** Files at a time; a page that begins more has forgotten them. */
const MAX_FILES = 40;
/** Reading a file in needs about as much room again. */
const ROOM = 2.5;

interface Held extends Bronbestand {
  ontvangen: number;
}

export interface FileBoxDeps extends Pick<Machine, 'owner' | 'randomBytes'> {
  readonly userDir: string;
}

export class FileBox {
  readonly #files = new Map<BestandId, Held>();
  #folder: Promise<string> | undefined;

  constructor(private readonly deps: FileBoxDeps) {}

  /**
   * @param naam as the page knows it; only shown, never used as a path
   * @throws EngineError `onleesbaar-bestand` when there is no room for it
   */
  async begin(naam: string, grootte: number): Promise<BestandId> {
    const folder = await this.#own();
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < grootte * ROOM) {
      const mb = Math.ceil((grootte * ROOM) / 1024 ** 2);
      throw onleesbaar(`Er is te weinig ruimte op de schijf. Voor dit bestand is ${String(mb)} MB nodig.`);
    }
    const [oldest] = this.#files.keys();
    if (this.#files.size >= MAX_FILES && oldest !== undefined) await this.remove(oldest);
    const id = this.#newId();
    const pad = join(folder, id);
    await (await open(pad, 'wx', 0o600)).close();
    this.#files.set(id, { pad, naam: shownName(naam), grootte, ontvangen: 0 });
    return id;
  }

  /**
   * @param vanaf must be where the last piece ended
   * @returns bytes received so far
   * @throws EngineError `niet-gevonden`, `ongeldige-invoer`
   */
  async stuk(id: BestandId, vanaf: number, inhoud: Uint8Array): Promise<number> {
    const held = this.#held(id);
    if (vanaf !== held.ontvangen || vanaf + inhoud.length > held.grootte) {
      throw new EngineError('ongeldige-invoer', { veld: 'vanaf', detail: String(held.ontvangen) });
    }
    held.ontvangen += inhoud.length;
    const file = await open(held.pad, 'r+');
    try {
      for (let done = 0; done < inhoud.length;) {
        const { bytesWritten } = await file.write(inhoud, done, inhoud.length - done, vanaf + done);
        done += bytesWritten;
      }
    } finally {
      await file.close();
    }
    return held.ontvangen;
  }

  /** @throws EngineError `niet-gevonden`; `onleesbaar-bestand` while not all of it has arrived */
  take(id: BestandId): Bronbestand {
    const { pad, naam, grootte, ontvangen } = this.#held(id);
    if (ontvangen !== grootte)
      throw onleesbaar('Het bestand is niet helemaal aangekomen. Kies het nog een keer.');
    return { pad, naam, grootte };
  }

  /** Puts a finished file ready to be fetched. */
  async offer(pad: string, naam: string): Promise<{ readonly id: BestandId; readonly grootte: number }> {
    const { size } = await stat(pad);
    const id = this.#newId();
    this.#files.set(id, { pad, naam, grootte: size, ontvangen: size });
    return { id, grootte: size };
  }

  /** One piece of a file, from a byte on. @throws EngineError `niet-gevonden` */
  async fetch(id: BestandId, vanaf: number): Promise<{ readonly inhoud: Buffer; readonly klaar: boolean }> {
    const { pad, grootte } = this.#held(id);
    const file = await open(pad, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_STUK), 0, MAX_STUK, vanaf);
      return { inhoud: buffer.subarray(0, bytesRead), klaar: vanaf + bytesRead >= grootte };
    } finally {
      await file.close();
    }
  }

  /** Never throws. */
  async remove(id: BestandId): Promise<void> {
    const held = this.#files.get(id);
    this.#files.delete(id);
    if (held) await rm(held.pad, { force: true }).catch(() => undefined);
  }

  /** A new, empty folder; whoever asked removes it. */
  async scratch(): Promise<string> {
    const folder = join(await this.#own(), `werk-${this.#newId()}`);
    await mkdir(folder, { mode: 0o700 });
    return folder;
  }

  /** Removes everything that was on its way. Never throws. */
  async close(): Promise<void> {
    this.#files.clear();
    const folder = await this.#folder?.catch(() => undefined);
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }

  #own(): Promise<string> {
    return (this.#folder ??= makeOwnFolder(join(this.deps.userDir, 'inkomend'), this.deps));
  }

  #held(id: BestandId): Held {
    const held = this.#files.get(id);
    if (!held) throw new EngineError('niet-gevonden', { veld: 'id', detail: id });
    return held;
  }

  #newId(): BestandId {
    return Buffer.from(this.deps.randomBytes(16)).toString('hex');
  }
}

/** The last part of a path, without signs that no name has. */
function shownName(naam: string): string {
  const last = naam.split(/[\\/]/u).at(-1) ?? '';
  return last.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '').slice(0, 200) || 'bestand';
}
