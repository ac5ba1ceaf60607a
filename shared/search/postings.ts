/**
 * Which word stands in which document, and how much it says there. Held as flat arrays: tens of thousands
 * of small objects would take most of the time of building.
 */

/** For a list of keys: for each key a run of documents with a strength (above 0, at most 1). */
export interface Postings {
  /** `documents[i]` and `strengths[i]` for `i` from `starts[key]` up to `starts[key + 1]` belong to a key. */
  readonly starts: Int32Array;
  readonly documents: Int32Array;
  readonly strengths: Float64Array;
}

/** One key in one text of one document. */
interface Notes {
  readonly keys: readonly number[];
  readonly documents: readonly number[];
  readonly strengths: readonly number[];
}

/**
 * Groups notes by key; what several texts of one document say is taken together.
 * @param keyCount number of keys
 * @param notes in the order of their documents
 */
export function groupNotes(keyCount: number, notes: Notes): Postings {
  const ends = new Int32Array(keyCount + 1);
  const lastDocument = new Int32Array(keyCount).fill(-1);
  notes.keys.forEach((key, i) => {
    if (lastDocument[key] === notes.documents[i]) return;
    lastDocument[key] = notes.documents[i] ?? -1;
    ends[key + 1] = (ends[key + 1] ?? 0) + 1;
  });
  for (let key = 0; key < keyCount; key++) ends[key + 1] = (ends[key + 1] ?? 0) + (ends[key] ?? 0);
  const starts = ends.slice();
  const next = ends.slice(0, keyCount);
  const documents = new Int32Array(starts[keyCount] ?? 0);
  const strengths = new Float64Array(documents.length);
  notes.keys.forEach((key, i) => {
    const document = notes.documents[i] ?? 0;
    const strength = notes.strengths[i] ?? 0;
    const place = next[key] ?? 0;
    if (place > (starts[key] ?? 0) && documents[place - 1] === document) {
      strengths[place - 1] = 1 - (1 - (strengths[place - 1] ?? 0)) * (1 - strength);
      return;
    }
    documents[place] = document;
    strengths[place] = strength;
    next[key] = place + 1;
  });
  return { starts, documents, strengths };
}

/** @param before stops at this document; the documents of a key go up */
export function eachPosting(
  postings: Postings,
  key: number,
  visit: (document: number, strength: number) => void,
  before = Infinity,
): void {
  const end = postings.starts[key + 1] ?? 0;
  for (let i = postings.starts[key] ?? end; i < end; i++) {
    const document = postings.documents[i] ?? 0;
    if (document >= before) return;
    visit(document, postings.strengths[i] ?? 0);
  }
}

/** Number of documents of a key. */
export function countPostings(postings: Postings, key: number): number {
  return (postings.starts[key + 1] ?? 0) - (postings.starts[key] ?? 0);
}

/** First document of a key; infinite when it has none. */
export function firstPosting(postings: Postings, key: number): number {
  return countPostings(postings, key) === 0 ? Infinity : (postings.documents[postings.starts[key] ?? 0] ?? 0);
}
