/**
 * Every different word of the search documents, held for quick questions: is it a word, which words begin
 * with this, which hold this inside, which share this stem. Words are folded (a–z, 0–9).
 */

export interface Dictionary {
  /** Sorted; the place of a word is its id. */
  readonly words: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** In how many documents each word stands, by id. */
  readonly documents: Int32Array;
  readonly stems: readonly string[];
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** Ids of the words that begin with a text: from, up to but not including. */
  readonly startingWith: (text: string) => readonly [number, number];
  /** Ids of the words that hold a text anywhere but at the start. */
  readonly holding: (text: string) => number[];
}

/**
 * @param words sorted, each once
 * @param documents in how many documents each word stands
 * @param stemOf stem of a folded word
 */
export function createDictionary(
  words: readonly string[],
  documents: Int32Array,
  stemOf: (word: string) => string,
): Dictionary {
  const stems = words.map(stemOf);
  const starts = new Int32Array(words.length);
  let offset = 1;
  words.forEach((word, id) => {
    starts[id] = offset;
    offset += word.length + 1;
  });
  const joined = `\n${words.join('\n')}\n`;
  return {
    words,
    idOf: new Map(words.map((word, id) => [word, id])),
    documents,
    stems,
    byStem: groupIds(stems),
    startingWith: (text) => [lowerBound(words, text), lowerBound(words, `${text}~`)],
    holding: (text) => holding(joined, starts, text),
  };
}

/** Ids by key; an id without a key ('') is left out. */
export function groupIds(keys: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, id) => {
    if (key === '') return;
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  });
  return groups;
}

/** First place in a sorted list whose text is not before the given one. */
function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function holding(joined: string, starts: Int32Array, text: string): number[] {
  const found: number[] = [];
  for (let at = joined.indexOf(text); at !== -1;) {
    const id = wordAt(starts, at);
    const isPrefix = starts[id] === at;
    if (!isPrefix) found.push(id);
    const next = isPrefix ? at + 1 : (starts[id + 1] ?? joined.length);
    at = joined.indexOf(text, next);
  }
  return found;
}

/** Id of the word in which an offset of the joined text lies. */
function wordAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
