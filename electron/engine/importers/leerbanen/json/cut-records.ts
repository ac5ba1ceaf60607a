/**
 * Cuts the records out of JSON of any size: bytes go in as they come from the disk, whole records come out. Lists, and
 * pages that wrap a list, are walked into; everything else is a record. It only looks at where values begin and end;
 * whether a record is good JSON is seen when it is parsed.
 */
import { KeptBytes } from './kept-bytes';
import { LISTS, MAX_WRAPS, RECORD_FIELDS } from './pages';
import { BACKSLASH, COLON, COMMA, isSpace, LIST, LIST_END, OBJECT, OBJECT_END, QUOTE } from './signs';
import { ValueEnd } from './value-end';

export interface CutRecord {
  /** Undefined when there is something wrong with it. */
  readonly bytes: Buffer | undefined;
  readonly fout?: 'te-groot' | 'onaf';
  /** Which of the records in the file, from 1. */
  readonly nummer: number;
  /** Where it stands: `items[3]`; '' for the only one. */
  readonly pad: string;
}

interface ListFrame {
  readonly soort: 'lijst';
  index: number;
}
/** An object whose keys are followed: a page, or one of which that is not known yet. */
interface ObjectFrame {
  readonly soort: 'object';
  isPage: boolean;
  expectKey: boolean;
  key: string;
}

const lists = new Set(LISTS);
const recordFields = new Set(RECORD_FIELDS);
/** No name of a list or a field is longer. */
const MAX_KEY = 24;
/** Lists and pages in each other; what is deeper is a record. */
const MAX_FRAMES = 2 * MAX_WRAPS;

export class RecordCutter {
  readonly #frames: (ListFrame | ObjectFrame)[] = [];
  readonly #end = new ValueEnd();
  readonly #kept = new KeptBytes();
  #at: 'between' | 'value' | 'key' = 'between';
  #escaped = false;
  #nummer = 0;
  #found: CutRecord[] = [];

  /** @returns the records that end in this chunk */
  push(chunk: Buffer): CutRecord[] {
    let at = 0;
    while (at < chunk.length) {
      if (this.#at === 'value') {
        const end = this.#end.find(chunk, at);
        if (end < 0) break;
        at = end;
        this.#valueEnds(chunk, at);
      } else {
        if (this.#at === 'key') this.#readKey(chunk[at] ?? 0);
        else this.#between(chunk, at);
        at += 1;
      }
    }
    this.#kept.goOn(chunk);
    return this.#take();
  }

  /** The file is at its end. @returns a last record, and whether the file ends before all that it began was closed */
  end(): { readonly records: CutRecord[]; readonly onaf: boolean } {
    const nothing = Buffer.alloc(0);
    // A bare number or word ends with the file, and parsing tells whether it was whole.
    if (this.#kept.active && this.#frames.length === 0 && this.#end.find(Buffer.from(' '), 0) === 0) {
      this.#emit(this.#kept.take(nothing, 0), 'te-groot');
    }
    const onaf = this.#kept.active || this.#frames.length > 0;
    if (this.#kept.active) {
      this.#kept.drop();
      this.#emit(undefined, 'onaf');
    }
    return { records: this.#take(), onaf };
  }

  #between(chunk: Buffer, at: number): void {
    const byte = chunk[at] ?? 0;
    const frame = this.#frames.at(-1);
    if (frame?.soort === 'object') this.#inObject(frame, chunk, at);
    else if (byte === LIST_END || byte === OBJECT_END) this.#frames.pop();
    else if (byte !== COMMA && byte !== COLON && !isSpace(byte)) {
      if (frame) frame.index += 1;
      this.#open(byte, at);
    }
  }

  /** A value where records stand. */
  #open(byte: number, at: number): void {
    if (byte === LIST && this.#frames.length < MAX_FRAMES) {
      this.#frames.push({ soort: 'lijst', index: -1 });
      return;
    }
    this.#kept.begin(at);
    if (byte === OBJECT && this.#frames.length < MAX_FRAMES) {
      this.#frames.push({ soort: 'object', isPage: false, expectKey: true, key: '' });
    } else this.#begin(byte);
  }

  #begin(byte: number): void {
    this.#end.begin(byte);
    this.#at = 'value';
  }

  #inObject(frame: ObjectFrame, chunk: Buffer, at: number): void {
    const byte = chunk[at] ?? 0;
    if (byte === OBJECT_END) {
      this.#frames.pop();
      if (this.#kept.active) this.#emit(this.#kept.take(chunk, at + 1), 'te-groot');
    } else if (byte === COMMA) frame.expectKey = true;
    else if (byte === COLON) frame.expectKey = false;
    else if (byte === QUOTE && frame.expectKey) {
      frame.key = '';
      this.#at = 'key';
    } else if ((byte === LIST || byte === OBJECT) && !frame.expectKey && lists.has(frame.key)) {
      frame.isPage = true;
      this.#kept.drop();
      this.#open(byte, at);
    } else if (!isSpace(byte)) this.#begin(byte);
  }

  #readKey(byte: number): void {
    const frame = this.#frames.at(-1);
    if (frame?.soort !== 'object') return;
    if (byte !== QUOTE || this.#escaped) {
      this.#escaped = byte === BACKSLASH && !this.#escaped;
      if (frame.key.length <= MAX_KEY) frame.key += String.fromCharCode(byte);
    } else if (!frame.isPage && recordFields.has(frame.key)) {
      // Now it is known to be a record: from here on only its end counts.
      this.#frames.pop();
      this.#begin(OBJECT);
    } else this.#at = 'between';
  }

  /** Of a record itself, or of a value inside an object whose keys are followed. */
  #valueEnds(chunk: Buffer, at: number): void {
    this.#at = 'between';
    if (this.#kept.active && this.#frames.at(-1)?.soort !== 'object') {
      this.#emit(this.#kept.take(chunk, at), 'te-groot');
    }
  }

  #emit(bytes: Buffer | undefined, otherwise: 'te-groot' | 'onaf'): void {
    this.#nummer += 1;
    const place = { nummer: this.#nummer, pad: this.#path() };
    this.#found.push(bytes ? { bytes, ...place } : { bytes, ...place, fout: otherwise });
  }

  #path(): string {
    return this.#frames
      .map((frame) => (frame.soort === 'lijst' ? `[${String(frame.index)}]` : `.${frame.key}`))
      .join('')
      .replace(/^\./u, '');
  }

  #take(): CutRecord[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }
}
