/**
 * Dutch word stems, the same at the building of the index and at the asking.
 * Pure: the stemmer (Snowball) uses neither DOM nor Node.
 */
import { newStemmer } from 'snowball-stemmers';
import { fold } from './fold';

const dutch = newStemmer('dutch');

/** Stem of one folded word: `heftrucks` gives `heftruck`. Words with a digit stay as they are. */
export function stem(word: string): string {
  return /\d/u.test(word) ? word : dutch.stem(word);
}

/** Folded words of a text, in their order; empty for a text without letters or digits. */
export function words(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
