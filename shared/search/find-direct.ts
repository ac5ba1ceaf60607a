/** One query over all kinds: parse it, look up its words, weigh what was found. */
import { findCandidates, findKnownPart, type Candidate } from './candidates';
import { ZOEK_SOORTEN, type ZoekSoort } from './document';
import type { Hit } from './hits';
import { addPhrases } from './phrases';
import { hitsOf, rank } from './score';
import type { SearchIndex } from './search-index';
import type { Query } from './terms';
import { STAM, WOORDBEGIN } from './tiers';
import type { TypoFinder } from './typos';

export type HitsPerKind = Readonly<Record<ZoekSoort, readonly Hit[]>>;

const NO_HITS: HitsPerKind = { taak: [], titel: [], kwalificatie: [], beroep: [] };

/**
 * Hits per kind, best first. Typos are only looked for where a word is not known: nothing begins with it,
 * nothing shares its stem.
 * @param allTypos looks for typos of every word that does not stand in the documents as typed
 */
export function findDirect(
  index: SearchIndex,
  typos: TypoFinder,
  query: Query,
  allTypos = false,
): HitsPerKind {
  if (query.terms.length === 0) return NO_HITS;
  const terms = query.terms.map(({ typed, word, position }) => {
    const place = { isFinished: position < query.words.length - 1, isAlone: query.terms.length === 1 };
    const known = findCandidates(index.sources, word, place);
    const needsTypos = allTypos ? !index.dictionary.idOf.has(word) : !known.some(isOwnWord);
    const all = needsTypos ? merge(known, typos.find(word)) : known;
    return hitsOf(index, typed, all.length > 0 ? all : findKnownPart(index.sources, word));
  });
  addPhrases(index.phrasesOf, query, terms);
  const entries = ZOEK_SOORTEN.map((soort) => [soort, rank(index, soort, terms)] as const);
  return Object.fromEntries(entries) as Record<ZoekSoort, Hit[]>;
}

/** The word itself, its beginning or a form of it; not merely a part of it. */
function isOwnWord({ tier }: Candidate): boolean {
  return tier <= WOORDBEGIN || tier === STAM;
}

function merge(known: readonly Candidate[], more: readonly Candidate[]): Candidate[] {
  const ids = new Set(known.map(({ word }) => word));
  return [...known, ...more.filter(({ word }) => !ids.has(word))];
}
