/**
 * What two texts can have in common: the stems of their words, and pieces of four letters of those stems.
 * The pieces find the parts of compounds (`onderhoudsbeurt` and `onderhoud`) without a word list; measured,
 * they bring more than the stems, and cutting compounds on top of them brings nothing.
 */
import { isStopWord } from '../search/stop-words';
import { words } from '../text/stem';

const PIECE = 4;
/** Marks pieces, so that a piece is never taken for a stem. */
const MARK = '#';
/** A word has about as many pieces as letters; together they should not outweigh it. */
const PIECE_WEIGHT = 0.5;

/** Each feature once, in the order of the text. */
export function featuresOf(teksten: readonly string[], stemOf: (word: string) => string): readonly string[] {
  const features = new Set<string>();
  for (const word of teksten.flatMap(words)) {
    if (isStopWord(word)) continue;
    const stem = stemOf(word);
    features.add(stem);
    const edged = `^${stem}$`;
    for (let at = 0; at + PIECE <= edged.length; at++) features.add(MARK + edged.slice(at, at + PIECE));
  }
  return [...features];
}

/** How much a feature counts before its rarity is taken into account. */
export function weightOf(feature: string): number {
  return feature.startsWith(MARK) ? PIECE_WEIGHT : 1;
}
