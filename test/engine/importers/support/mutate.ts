/** Damages bytes as disks, mail programs, editors and attackers do: flips, cuts, insertions, copies and swaps. */
import fc from 'fast-check';

/** `word` keeps the grammar whole and changes only what it says, so that the layers behind it get their share. */
const KINDS = ['word', 'word', 'word', 'flip', 'set', 'cut', 'end', 'insert', 'copy', 'swap'] as const;

interface Change {
  readonly kind: (typeof KINDS)[number];
  /** Places and lengths as parts of the whole, so that they fit any file. */
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly value: number;
}

export type Changes = readonly Change[];

const place = fc.integer({ min: 0, max: 1_000_000 });

export const changes: fc.Arbitrary<Changes> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    at: place,
    to: place,
    length: fc.integer({ min: 1, max: 40 }),
    value: fc.integer({ min: 0, max: 10_000 }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** What damages text formats most: pieces of their own grammar in wrong places. */
const SHARED_WORDS = [
  '',
  '\0',
  '\uFEFF',
  '\r',
  '\n\n',
  '"',
  "'",
  ';',
  ',',
  '\t',
  '&',
  '&#0;',
  '<',
  '>',
  '1e999',
  '-1',
  '99999999999999999999',
  'NaN',
  'é',
  '\uD800',
  '💥',
  ' '.repeat(50),
  '[['.repeat(60),
];

/** What may stand where a word or a number stood. */
const VALUES = [
  '',
  '0',
  '1',
  '-1',
  '25180',
  '25.180',
  '99999',
  '2',
  '1e5',
  '0x10',
  '01',
  '9'.repeat(30),
  'x',
  'Kok',
  'é',
  'true',
  '2026-02-30',
  'a'.repeat(400),
];

/** The run of letters and digits at a place is replaced; where none stands, the next one. */
function replaceWord(bytes: Buffer, from: number, value: number): Buffer {
  const found = /[A-Za-z0-9]+/u.exec(bytes.toString('latin1', from));
  if (!found) return bytes;
  const start = from + found.index;
  const word = Buffer.from(VALUES[value % VALUES.length] ?? '');
  return Buffer.concat([bytes.subarray(0, start), word, bytes.subarray(start + found[0].length)]);
}

/** @param words of the format, besides those of all formats */
export function mutate(base: Uint8Array, todo: Changes, words: readonly string[] = []): Buffer {
  const all = [...SHARED_WORDS, ...words].map((word) => Buffer.from(word));
  let bytes: Buffer = Buffer.from(base);
  for (const { kind, at, to, length, value } of todo) {
    const size = Math.max(bytes.length, 1);
    const from = at % size;
    const until = Math.min(from + length, bytes.length);
    const other = to % size;
    switch (kind) {
      case 'word':
        bytes = replaceWord(bytes, from, value);
        break;
      case 'flip':
        if (bytes.length > 0) bytes[from] = (bytes[from] ?? 0) ^ (1 << (value % 8));
        break;
      case 'set':
        if (bytes.length > 0) bytes[from] = value % 256;
        break;
      case 'cut':
        bytes = Buffer.concat([bytes.subarray(0, from), bytes.subarray(until)]);
        break;
      case 'end':
        if (value % 4 === 0) bytes = bytes.subarray(0, from);
        break;
      case 'insert':
        bytes = Buffer.concat([
          bytes.subarray(0, from),
          all[value % all.length] ?? Buffer.alloc(0),
          bytes.subarray(from),
        ]);
        break;
      case 'copy':
        bytes = Buffer.concat([bytes.subarray(0, other), bytes.subarray(from, until), bytes.subarray(other)]);
        break;
      case 'swap': {
        const [a, b] = [Math.min(from, other), Math.max(from, other)];
        const [n, m] = [Math.min(length, b - a), Math.min(length, bytes.length - b)];
        bytes = Buffer.concat([
          bytes.subarray(0, a),
          bytes.subarray(b, b + m),
          bytes.subarray(a + n, b),
          bytes.subarray(a, a + n),
          bytes.subarray(b + m),
        ]);
        break;
      }
    }
  }
  return bytes;
}
