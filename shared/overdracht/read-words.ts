/**
 * Reads the words of a code as people type them from paper: in capitals or not, with commas, hyphens, numbers or
 * lines between them, and with one slip in a word. A slip is mended only when one single word can be meant.
 */
import { editDistance } from '../search/edit-distance';
import { fold } from '../text/fold';
import { AANTAL_WOORDEN, WOORDEN } from './woorden';

export type ReadWords =
  | { readonly ok: true; readonly woorden: readonly string[] }
  /** `plaats`: which word is not known, counted from 1; absent when the number of words is not right. */
  | { readonly ok: false; readonly plaats?: number };

export type ReadWordList = Extract<ReadWords, { ok: true }> | { readonly ok: false; readonly plaats: number };

const KNOWN: ReadonlySet<string> = new Set(WOORDEN);

/** The words of a code that opens a file: always as many. */
export function readWords(text: string): ReadWords {
  return typedWords(text).length === AANTAL_WOORDEN ? readWordList(text) : { ok: false };
}

/** Words of the list, however many. */
export function readWordList(text: string): ReadWordList {
  const woorden: string[] = [];
  for (const word of typedWords(text)) {
    const meant = meantBy(word);
    if (meant === undefined) return { ok: false, plaats: woorden.length + 1 };
    woorden.push(meant);
  }
  return { ok: true, woorden };
}

/** The parts of a text that are meant as words, in lower case and without accents. */
export function typedWords(text: string): readonly string[] {
  return fold(text.replaceAll(/\u0133|\u0132/gu, 'ij'))
    .split(' ')
    .filter((part) => /^[a-z]+$/u.test(part));
}

function meantBy(word: string): string | undefined {
  if (KNOWN.has(word)) return word;
  const near = WOORDEN.filter((one) => editDistance(one, word, 1) <= 1);
  return near.length === 1 ? near[0] : undefined;
}
