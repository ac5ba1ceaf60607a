/** What somebody is typing: how many words are there, which may be meant, and which is not known. */
import { readWordList, typedWords } from '../../../shared/overdracht/read-words';
import { WOORDEN } from '../../../shared/overdracht/woorden';

/** Letters after which a word can be guessed. */
const ENOUGH = 3;
const MOST = 6;

export interface TypedCode {
  readonly aantal: number;
  /** Words that the last, unfinished one may become. */
  readonly voorstellen: readonly string[];
  /** The first finished word that is in no list: its place from 1, and as it was typed. */
  readonly fout?: { readonly plaats: number; readonly woord: string };
}

export function typedCode(text: string): TypedCode {
  if (isScanned(text)) return { aantal: 0, voorstellen: [] };
  const all = typedWords(text);
  const last = /[a-z]$/iu.test(text) ? (all.at(-1) ?? '') : '';
  const finished = last === '' ? all : all.slice(0, -1);
  const read = readWordList(finished.join(' '));
  return {
    aantal: all.length,
    voorstellen: last.length < ENOUGH || WOORDEN.includes(last) ? [] : beginningWith(last),
    ...(read.ok ? {} : { fout: { plaats: read.plaats, woord: finished[read.plaats - 1] ?? '' } }),
  };
}

/** The text with the unfinished word made whole, ready for the next one. */
export function withWord(text: string, word: string): string {
  return `${text.replace(/[a-z]+$/iu, '')}${word} `;
}

/** What a hand scanner types of our QR. */
function isScanned(text: string): boolean {
  return /^\s*lbk1/iu.test(text);
}

const beginningWith = (part: string): readonly string[] =>
  WOORDEN.filter((word) => word.startsWith(part)).slice(0, MOST);
