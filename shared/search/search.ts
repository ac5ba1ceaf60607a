/** One query from beginning to end: what fits, what is meant by it, and what may have been meant. */
import { ZOEK_SOORTEN, type ZoekSoort } from './document';
import { findDirect, type HitsPerKind } from './find-direct';
import type { Links } from './links';
import type { Hit } from './hits';
import type { SearchIndex } from './search-index';
import { addSynonyms } from './synonyms';
import type { Query } from './terms';
import type { TypoFinder } from './typos';

/**
 * Hits per kind, best first. Tasks are what people come for: where a word only fits other kinds and no task
 * is found, its typos are looked for too, for the kinds that are still empty.
 */
export function search(index: SearchIndex, typos: TypoFinder, links: Links, query: Query): HitsPerKind {
  const nameOf = (document: number): string => index.documents[document]?.teksten[0]?.tekst ?? '';
  const find = (allTypos: boolean): HitsPerKind =>
    addSynonyms(findDirect(index, typos, query, allTypos), links, nameOf);
  const found = find(false);
  if (found.taak.length > 0) return found;
  const guessed = find(true);
  const entries = ZOEK_SOORTEN.map((soort) => [
    soort,
    found[soort].length > 0 ? found[soort] : guessed[soort],
  ]);
  return Object.fromEntries(entries) as Record<ZoekSoort, readonly Hit[]>;
}
