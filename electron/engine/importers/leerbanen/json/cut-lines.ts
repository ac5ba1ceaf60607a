/** Cuts JSON lines: one record a line. A line that is broken costs only itself. */
import type { CutRecord } from './cut-records';
import { KeptBytes } from './kept-bytes';
import { isSpace } from './signs';

const NEWLINE = 0x0a;

export class LineCutter {
  readonly #kept = new KeptBytes();
  #line = 0;

  /** @returns the lines that end in this chunk; `nummer` is the line in the file, empty lines included */
  push(chunk: Buffer): CutRecord[] {
    const found: CutRecord[] = [];
    for (let from = 0; from < chunk.length;) {
      if (!this.#kept.active) this.#kept.begin(from);
      const end = chunk.indexOf(NEWLINE, from);
      if (end < 0) break;
      found.push(...this.#cut(chunk, end));
      from = end + 1;
    }
    this.#kept.goOn(chunk);
    return found;
  }

  /** @returns a last line without an end; whether it was whole is seen when it is parsed */
  end(): { readonly records: CutRecord[]; readonly onaf: boolean } {
    const records = this.#kept.active ? this.#cut(Buffer.alloc(0), 0) : [];
    return { records, onaf: false };
  }

  #cut(chunk: Buffer, end: number): CutRecord[] {
    this.#line += 1;
    const bytes = this.#kept.take(chunk, end);
    const place = { nummer: this.#line, pad: '' };
    if (!bytes) return [{ bytes, ...place, fout: 'te-groot' }];
    return bytes.every(isSpace) ? [] : [{ bytes, ...place }];
  }
}
