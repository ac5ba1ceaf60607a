/** Words to try when nothing was found: the nearest everyday words, and else some that always lead on. */
import type { SearchIndex } from './search-index';
import type { Query } from './terms';
import type { TypoFinder } from './typos';

const MAX_WORDS = 6;
const MIN_START = 3;

/**
 * At most six folded words, nearest first, all of which lead to a task.
 * @param starters words that always find something; they fill up what is left
 */
export function nearestWords(
  index: SearchIndex,
  typos: TypoFinder,
  query: Query,
  starters: readonly string[],
): string[] {
  const found = new Set<string>();
  for (const { word } of query.terms) {
    for (const id of [...sameStart(index, word), ...typos.nearest(word)]) {
      if (index.sources.isTaskWord(id)) found.add(index.dictionary.words[id] ?? '');
    }
  }
  for (const starter of starters) found.add(starter);
  return [...found].slice(0, MAX_WORDS);
}

/** Words of tasks that share the longest beginning with what was typed. */
function sameStart(index: SearchIndex, word: string): number[] {
  for (let length = word.length; length >= MIN_START; length--) {
    const [from, to] = index.dictionary.startingWith(word.slice(0, length));
    const ids = Array.from({ length: to - from }, (_, i) => from + i).filter((id) =>
      index.sources.isTaskWord(id),
    );
    if (ids.length > 0) return ids;
  }
  return [];
}
