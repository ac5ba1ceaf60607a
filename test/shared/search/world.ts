/** Small search worlds for the tests: documents of everyday words, indexed as the real ones are. */
import type { ZoekDocument } from '../../../shared/search/document';
import { findDirect, type HitsPerKind } from '../../../shared/search/find-direct';
import { buildIndex, type SearchIndex } from '../../../shared/search/search-index';
import { parseQuery } from '../../../shared/search/terms';
import { createTypoFinder } from '../../../shared/search/typos';
import { stem } from '../../../shared/text/stem';

/** A task with a sentence, an example and everyday words; its sentence is its reference. */
export function task(zin: string, woorden: readonly string[] = [], voorbeeld = ''): ZoekDocument {
  return {
    soort: 'taak',
    ref: zin,
    teksten: [
      { tekst: zin, gewicht: 1, heel: false },
      { tekst: voorbeeld, gewicht: 0.5, heel: false },
      ...woorden.map((tekst) => ({ tekst, gewicht: 1, heel: true })),
    ],
  };
}

export interface World {
  readonly index: SearchIndex;
  readonly find: (query: string) => HitsPerKind;
  /** References of the tasks found, best first. */
  readonly tasks: (query: string) => string[];
}

export function world(documents: readonly ZoekDocument[]): World {
  const index = buildIndex(documents, stem);
  const typos = createTypoFinder(index.dictionary);
  const find = (query: string): HitsPerKind => findDirect(index, typos, parseQuery(query));
  return {
    index,
    find,
    tasks: (query) => find(query).taak.map(({ document }) => index.documents[document]?.ref ?? ''),
  };
}
