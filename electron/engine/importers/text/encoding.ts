/**
 * Which encoding a text file has: told by its byte order mark, by the zeros of UTF-16, by what the file itself
 * declares (XML), and else UTF-8.
 */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

interface FoundEncoding {
  readonly encoding: Encoding;
  /** Length of the byte order mark. */
  readonly skip: number;
}

/** Names of encodings that Dutch files declare; ISO 8859-1 is read as its superset, as browsers do. */
const DECLARED: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  'utf-16': 'utf-16le',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'iso-8859-1': 'windows-1252',
  'iso-8859-15': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
};

/** @param begin the first bytes, at least four where the file has them */
export function findEncoding(begin: Uint8Array): FoundEncoding | { readonly unknown: string } {
  const [a, b, c] = begin;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', skip: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', skip: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', skip: 2 };
  if (a !== 0 && b === 0) return { encoding: 'utf-16le', skip: 0 };
  if (a === 0 && b !== 0 && b !== undefined) return { encoding: 'utf-16be', skip: 0 };
  const declared = declaredIn(begin);
  if (declared === undefined) return { encoding: 'utf-8', skip: 0 };
  const encoding = DECLARED[declared.toLowerCase()];
  return encoding ? { encoding, skip: 0 } : { unknown: declared };
}

/** The encoding that an XML declaration names. */
function declaredIn(begin: Uint8Array): string | undefined {
  const start = String.fromCharCode(...begin.subarray(0, 200));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]{1,40})["']/u.exec(start)?.[1];
}
