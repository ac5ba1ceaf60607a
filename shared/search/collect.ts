/**
 * Goes through all texts once. A word says more in an everyday word than in an example, more in a short
 * text than in a long one, and more when it stands in several texts of a document.
 */
import { fold } from '../text/fold';
import type { ZoekDocument } from './document';
import { groupNotes, type Postings } from './postings';
import { isStopWord } from './stop-words';

interface Collected {
  /** Every different folded word, sorted; its place is its id. */
  readonly words: readonly string[];
  readonly postings: Postings;
}

/** A word that is the whole name says nearly everything … */
const WHOLE = 0.92;
/** … a word in a text less, and the less the more telling words stand beside it. */
const IN_TEXT = 0.33;
const IN_TEXT_BY_LENGTH = 0.21;
/** Folded already; most names are, and folding is most of the work. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/u;

/** @param documents in the order of their numbers */
export function collect(documents: readonly ZoekDocument[]): Collected {
  const ids = new Map<string, number>();
  const telling: boolean[] = [];
  const idOf = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    telling.push(!isStopWord(word));
    ids.set(word, ids.size);
    return ids.size - 1;
  };
  const keys: number[] = [];
  const numbers: number[] = [];
  const strengths: number[] = [];
  documents.forEach(({ teksten }, number) => {
    for (const { tekst, gewicht, heel } of teksten) {
      const folded = PLAIN.test(tekst) ? tekst : fold(tekst);
      if (folded === '') continue;
      const found = folded.split(' ').map(idOf);
      const count = Math.max(1, found.filter((id) => telling[id]).length);
      const strength = heel && found.length === 1 ? WHOLE : IN_TEXT + IN_TEXT_BY_LENGTH / count;
      for (const id of found) {
        keys.push(id);
        numbers.push(number);
        strengths.push(gewicht * strength);
      }
    }
  });
  const words = [...ids.keys()].sort();
  const places = new Int32Array(words.length);
  words.forEach((word, place) => {
    places[ids.get(word) ?? 0] = place;
  });
  const sorted = keys.map((id) => places[id] ?? 0);
  return { words, postings: groupNotes(words.length, { keys: sorted, documents: numbers, strengths }) };
}
