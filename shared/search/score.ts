/**
 * Weighs what was found. Each typed word gives a document a value in the band of its best way of being
 * found; the score of a document is the mean of these values, in which rare words count more.
 */
import type { Candidate } from './candidates';
import type { ZoekSoort } from './document';
import type { Hit, TermHits } from './hits';
import { eachPosting } from './postings';
import type { SearchIndex } from './search-index';
import { tierScore, type Tier } from './tiers';

const NOT_FOUND = 255;

/**
 * Of several words, finding more of them weighs about as much as finding one exactly: what each tier is worth
 * then, in the same order. The value within the tier adds to it.
 */
const WORTH: readonly number[] = [0.9, 0.75, 0.55, 0.5, 0.4, 0.35];
const WORTH_OF_VALUE = 0.1;

/** Of several words, what holds only the least telling ones is left out beside what holds more. */
const BESIDE_BEST = 0.4;

export function hitsOf(index: SearchIndex, typed: string, candidates: readonly Candidate[]): TermHits {
  const size = index.documents.length;
  const doubt = new Float64Array(size).fill(1);
  const tier = new Uint8Array(size).fill(NOT_FOUND);
  const nearest = new Float64Array(size);
  const word = new Int32Array(size);
  const documents: number[] = [];
  for (const candidate of candidates) {
    eachPosting(index.postings, candidate.word, (document, strength) => {
      const best = tier[document] ?? NOT_FOUND;
      if (best === NOT_FOUND) documents.push(document);
      doubt[document] = (doubt[document] ?? 1) * (1 - candidate.nearness * strength);
      const near = candidate.nearness * strength;
      if (candidate.tier < best || (candidate.tier === best && near > (nearest[document] ?? 0))) {
        tier[document] = candidate.tier;
        nearest[document] = near;
        word[document] = candidate.word;
      }
    });
  }
  const value = new Float64Array(size);
  for (const document of documents) {
    value[document] = tierScore(tier[document] ?? NOT_FOUND, 1 - (doubt[document] ?? 1));
  }
  return { typed, value, tier, word, documents, phrase: new Map() };
}

/** The documents of a kind that were found, best first; a tie keeps the order of the documents. */
export function rank(index: SearchIndex, soort: ZoekSoort, terms: readonly TermHits[]): Hit[] {
  const [from, to] = index.ranges[soort];
  const rarity = terms.map((term) => rarityOf(term, from, to));
  const total = rarity.reduce((sum, one) => sum + one, 0);
  if (total === 0) return [];
  const hits: Hit[] = [];
  for (let document = from; document < to; document++) {
    let sum = 0;
    let best = 0;
    let telling: TermHits | undefined;
    terms.forEach((term, i) => {
      const part = (rarity[i] ?? 0) * worthOf(term, document, terms.length);
      sum += part;
      if (part > best) {
        best = part;
        telling = term;
      }
    });
    if (telling) hits.push(toHit(index, document, round(sum / total), telling));
  }
  hits.sort(compareHits);
  const least = terms.length === 1 ? 0 : BESIDE_BEST * (hits[0]?.score ?? 0);
  return hits.filter(({ score }) => score >= least);
}

/** Best first; equal scores keep the order of the documents. */
export function compareHits(a: Hit, b: Hit): number {
  return b.score - a.score || a.document - b.document;
}

function worthOf(term: TermHits, document: number, ofTerms: number): number {
  const value = term.value[document] ?? 0;
  if (value === 0 || ofTerms === 1) return value;
  return (WORTH[term.tier[document] ?? NOT_FOUND] ?? 0) + WORTH_OF_VALUE * value;
}

/** Rare words count more, also those that only other kinds hold; a word that is nowhere has no say. */
function rarityOf(term: TermHits, from: number, to: number): number {
  if (term.documents.length === 0) return 0;
  let spread = 0;
  for (let document = from; document < to; document++) spread += term.value[document] ?? 0;
  return Math.log(1 + (to - from) / (1 + spread));
}

/** Six decimals, so that equal evidence gives equal scores. */
function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

function toHit(index: SearchIndex, document: number, score: number, term: TermHits): Hit {
  return {
    document,
    score,
    tier: (term.tier[document] ?? 5) as Tier,
    typed: term.typed,
    found: term.phrase.get(document) ?? index.dictionary.words[term.word[document] ?? -1] ?? '',
  };
}
