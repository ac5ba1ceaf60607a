/** The documents turned round, held in memory: for each word the documents that hold it. */
import { buildVerbIndex, type CandidateSources } from './candidates';
import { createDictionary, type Dictionary } from './dictionary';
import { ZOEK_SOORTEN, type ZoekDocument, type ZoekSoort } from './document';
import { collect } from './collect';
import { createPhrases, type PhrasesOf } from './phrases';
import { countPostings, firstPosting, type Postings } from './postings';

export interface SearchIndex {
  /** Sorted by kind; the place of a document is its number. */
  readonly documents: readonly ZoekDocument[];
  /** First number of a kind, and the first after it. */
  readonly ranges: Readonly<Record<ZoekSoort, readonly [number, number]>>;
  readonly sources: CandidateSources;
  readonly dictionary: Dictionary;
  /** The documents of each word of the dictionary, by its id. */
  readonly postings: Postings;
  readonly phrasesOf: PhrasesOf;
}

/** @param stemOf stem of a folded word */
export function buildIndex(
  documents: readonly ZoekDocument[],
  stemOf: (word: string) => string,
): SearchIndex {
  const sorted = ZOEK_SOORTEN.flatMap((soort) => documents.filter((one) => one.soort === soort));
  const { words, postings } = collect(sorted);
  const ranges = rangesOf(sorted);
  const counts = Int32Array.from(words, (_, id) => countPostings(postings, id));
  const dictionary = createDictionary(words, counts, stemOf);
  return {
    documents: sorted,
    ranges,
    dictionary,
    sources: {
      dictionary,
      verbs: buildVerbIndex(dictionary),
      stemOf,
      isTaskWord: (word) => firstPosting(postings, word) < ranges.taak[1],
      size: sorted.length,
    },
    postings,
    phrasesOf: createPhrases(sorted),
  };
}

function rangesOf(documents: readonly ZoekDocument[]): SearchIndex['ranges'] {
  const range = (soort: ZoekSoort): readonly [number, number] => {
    const from = documents.findIndex((one) => one.soort === soort);
    return from === -1 ? [0, 0] : [from, documents.findLastIndex((one) => one.soort === soort) + 1];
  };
  return {
    taak: range('taak'),
    titel: range('titel'),
    kwalificatie: range('kwalificatie'),
    beroep: range('beroep'),
  };
}
