/**
 * Writes a ZIP file to disk piece by piece. The same contents give the same bytes on every machine: no clock, no
 * names of users, and one compressor whatever the host.
 */
import { open, type FileHandle } from 'node:fs/promises';
import { Zip, ZipDeflate } from 'fflate';

/** The earliest day that a ZIP can name; it is read as local time, so it is the same everywhere. */
const NO_TIME = new Date(1980, 0, 1);
const LEVEL = 6;
const PIECE = 512 * 1024;

export class ZipWriter {
  readonly #zip: Zip;
  #waiting: Uint8Array[] = [];
  #failed: Error | null = null;

  private constructor(private readonly file: FileHandle) {
    this.#zip = new Zip((error, bytes) => {
      this.#failed ??= error;
      this.#waiting.push(bytes);
    });
  }

  /** @param pad of a file that is not there yet */
  static async create(pad: string): Promise<ZipWriter> {
    return new ZipWriter(await open(pad, 'wx', 0o600));
  }

  /** @param pieces the content; cut into pieces of one size, so that the bytes do not depend on who gave them */
  async add(naam: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    const entry = new ZipDeflate(naam, { level: LEVEL });
    entry.mtime = NO_TIME;
    this.#zip.add(entry);
    for await (const piece of evenly(pieces)) {
      entry.push(piece);
      await this.#flush();
    }
    entry.push(new Uint8Array(), true);
    await this.#flush();
  }

  /** Writes the end and puts everything on the disk. */
  async finish(): Promise<void> {
    this.#zip.end();
    await this.#flush();
    await this.file.sync();
    await this.file.close();
  }

  /** Closes a file that will not be finished. */
  async abandon(): Promise<void> {
    await this.file.close().catch(() => undefined);
  }

  async #flush(): Promise<void> {
    if (this.#failed) throw this.#failed;
    const bytes = this.#waiting;
    this.#waiting = [];
    for (const piece of bytes) await this.file.write(piece);
  }
}

async function* evenly(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let rest = Buffer.alloc(0);
  for await (const piece of pieces) {
    rest = Buffer.concat([rest, piece]);
    while (rest.length >= PIECE) {
      yield new Uint8Array(rest.subarray(0, PIECE));
      rest = rest.subarray(PIECE);
    }
  }
  if (rest.length > 0) yield new Uint8Array(rest);
}
