/** Cuts what somebody typed into words, and says which of them to look for. */
import { fold } from '../text/fold';
import { isStopWord } from './stop-words';

interface Term {
  /** As typed, to show why something was found. */
  readonly typed: string;
  readonly word: string;
  /** Place among all words of the query, stop words included. */
  readonly position: number;
}

export interface Query {
  /** Every word, folded. */
  readonly words: readonly string[];
  /** The words to look for: those with a meaning, or all when there is no other. */
  readonly terms: readonly Term[];
}

const MAX_WORDS = 24;
const MAX_TERMS = 10;
const MAX_LENGTH = 40;

/** Never fails; text without letters or digits gives no words. */
export function parseQuery(text: string): Query {
  const all: Term[] = [];
  for (const typed of text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    for (const word of fold(typed).split(' ')) {
      if (word === '' || all.length >= MAX_WORDS) continue;
      all.push({ typed, word: word.slice(0, MAX_LENGTH), position: all.length });
    }
  }
  const telling = all.filter((term) => !isStopWord(term.word));
  return {
    words: all.map((term) => term.word),
    terms: unique(telling.length > 0 ? telling : all).slice(0, MAX_TERMS),
  };
}

function unique(terms: readonly Term[]): Term[] {
  const seen = new Set<string>();
  return terms.filter((term) => !seen.has(term.word) && seen.add(term.word));
}
