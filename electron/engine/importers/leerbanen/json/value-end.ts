/** Finds where a JSON value ends, also when it goes on in the next chunk. It looks at every byte, so it is kept bare. */
import { BACKSLASH, COMMA, isSpace, LIST, LIST_END, OBJECT, OBJECT_END, QUOTE } from './signs';

/** What a byte outside a text means for the depth; one look for most bytes, which mean nothing. */
const [NOTHING, DEEPER, HIGHER, TEXT] = [0, 1, 2, 3];
const MEANING = new Uint8Array(256).fill(NOTHING);
for (const byte of [LIST, OBJECT]) MEANING[byte] = DEEPER;
for (const byte of [LIST_END, OBJECT_END]) MEANING[byte] = HIGHER;
MEANING[QUOTE] = TEXT;

export class ValueEnd {
  /** Lists and objects that are open; 0 outside them. */
  #depth = 0;
  #inText = false;
  #escaped = false;
  /** A number or a word: nothing tells its end but what comes behind it. */
  #bare = false;

  /** A value begins; `find` is then asked from the byte behind this first one. */
  begin(first: number): void {
    this.#inText = first === QUOTE;
    this.#escaped = false;
    this.#depth = first === LIST || first === OBJECT ? 1 : 0;
    this.#bare = !this.#inText && this.#depth === 0;
  }

  /** @returns the place behind the value, or -1 when it goes on behind this chunk */
  find(chunk: Buffer, from: number): number {
    return this.#bare ? endOfBare(chunk, from) : this.#endOfNested(chunk, from);
  }

  #endOfNested(chunk: Buffer, from: number): number {
    let depth = this.#depth;
    let inText = this.#inText;
    let escaped = this.#escaped;
    const { length } = chunk;
    for (let at = from; at < length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) {
          inText = false;
          if (depth === 0) return at + 1;
        }
        continue;
      }
      const meaning = MEANING[byte];
      if (meaning === NOTHING) continue;
      if (meaning === TEXT) inText = true;
      else if (meaning === DEEPER) depth += 1;
      else {
        depth -= 1;
        if (depth === 0) return at + 1;
      }
    }
    this.#depth = depth;
    this.#inText = inText;
    this.#escaped = escaped;
    return -1;
  }
}

function endOfBare(chunk: Buffer, from: number): number {
  for (let at = from; at < chunk.length; at += 1) {
    const byte = chunk[at] ?? 0;
    if (byte === COMMA || byte === LIST_END || byte === OBJECT_END || isSpace(byte)) return at;
  }
  return -1;
}
