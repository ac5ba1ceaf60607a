/**
 * Search over the reference, without the contract, so that every host can use it.
 *
 * The index is built in memory at start, from the facts that are loaded anyway. Measured (Node 20, two busy
 * cores, 6,600 documents, 19,000 words): collecting the postings takes 100 ms and the whole of `createSearch`
 * 350 ms; a key stroke then takes 1 ms (p50) to 4 ms (p95). Reading the rows of the FTS table `zoek` instead
 * takes 50 ms before the first word is cut; asking it per key stroke takes 4 to 55 ms for a short beginning
 * (`ste*`, `k*`), finds nothing inside words, and knows no difference between an everyday word and an
 * example. From `zoekwoord` come the stems (10 ms), which saves stemming every word again (250 ms).
 */
import type { Zoekresultaat } from '../../../shared/contract/zoek-vorm';
import type { TitelSleutel } from '../../../shared/domain/ids';
import { nearestWords } from '../../../shared/search/nearest-words';
import { buildIndex } from '../../../shared/search/search-index';
import { search } from '../../../shared/search/search';
import { parseQuery } from '../../../shared/search/terms';
import { createTypoFinder } from '../../../shared/search/typos';
import { stem } from '../../../shared/text/stem';
import type { RefKwalificatie, Reference } from '../reference/types';
import { buildLinks } from './build-links';
import { loadBeroepen, loadDocuments, loadStems } from './load-documents';
import { present, type PresentSources } from './present';
import { starters } from './starters';

export interface Search {
  /**
   * Everything a text leads to, best first. Never throws; any text will do.
   * @param perSoort at most this many tasks, werkprocessen, kwalificaties and professions
   */
  readonly alles: (tekst: string, perSoort: number) => Zoekresultaat;
}

export function createSearch(reference: Reference): Search {
  const stems = loadStems(reference);
  const kwalificatiesOf = groupByTitel(reference);
  const documents = loadDocuments(reference, loadBeroepen(reference), kwalificatiesOf);
  const index = buildIndex(documents, (word) => stems.get(word) ?? stem(word));
  const typos = createTypoFinder(index.dictionary);
  const alwaysFound = starters(reference);
  const links = buildLinks(reference, index);
  const sources: PresentSources = { reference, index, links, kwalificatiesOf };
  return {
    alles: (tekst, perSoort) => {
      const query = parseQuery(tekst);
      const lists = present(sources, search(index, typos, links, query), perSoort);
      const isEmpty = Object.values(lists).every((list) => list.length === 0);
      return {
        query: tekst,
        ...lists,
        probeer: isEmpty ? nearestWords(index, typos, query, alwaysFound) : [],
      };
    },
  };
}

/** Kwalificaties in which each title stands, actuele first, then by crebo. */
function groupByTitel(reference: Reference): (sleutel: TitelSleutel) => readonly RefKwalificatie[] {
  const groups = new Map<TitelSleutel, RefKwalificatie[]>();
  const all = [...reference.kwalificaties.values()].sort((a, b) => Number(b.actueel) - Number(a.actueel));
  for (const kwalificatie of all) {
    for (const sleutel of new Set(kwalificatie.werkprocessen.map((one) => one.sleutel))) {
      const group = groups.get(sleutel);
      if (group) group.push(kwalificatie);
      else groups.set(sleutel, [kwalificatie]);
    }
  }
  return (sleutel) => groups.get(sleutel) ?? [];
}
