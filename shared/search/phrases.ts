/** Names and everyday words of more than one word: standing in a query exactly as written, they win. */
import { fold } from '../text/fold';
import type { ZoekDocument } from './document';
import type { TermHits } from './hits';
import type { Query } from './terms';
import { PRECIES, tierScore } from './tiers';

interface Phrase {
  /** Folded, at least two words. */
  readonly text: string;
  /** Number of words. */
  readonly length: number;
  readonly gewicht: number;
}

export type PhrasesOf = (document: number) => readonly Phrase[];

/** The phrases of a document, folded when they are first asked for. */
export function createPhrases(documents: readonly ZoekDocument[]): PhrasesOf {
  const known = new Map<number, readonly Phrase[]>();
  return (document) => {
    const phrases = known.get(document) ?? readPhrases(documents[document]);
    known.set(document, phrases);
    return phrases;
  };
}

function readPhrases(document: ZoekDocument | undefined): readonly Phrase[] {
  return (document?.teksten ?? []).flatMap(({ tekst, gewicht, heel }) => {
    const text = heel ? fold(tekst) : '';
    return text.includes(' ') ? [{ text, length: text.split(' ').length, gewicht }] : [];
  });
}

/** Gives each word of a phrase that stands in the query the full value of an exact hit. */
export function addPhrases(phrasesOf: PhrasesOf, query: Query, terms: readonly TermHits[]): void {
  if (query.words.length < 2) return;
  const text = ` ${query.words.join(' ')} `;
  for (const document of exactlyFound(terms)) {
    for (const phrase of phrasesOf(document)) {
      const at = text.indexOf(` ${phrase.text} `);
      if (at === -1) continue;
      const from = text.slice(0, at).split(' ').length - 1;
      addPhrase(query, terms, document, phrase, from);
    }
  }
}

/** Only a document that holds a word of the query as typed can hold a phrase of it. */
function exactlyFound(terms: readonly TermHits[]): Set<number> {
  return new Set(terms.flatMap(({ documents, tier }) => documents.filter((one) => tier[one] === PRECIES)));
}

function addPhrase(
  query: Query,
  terms: readonly TermHits[],
  document: number,
  { text, length, gewicht }: Phrase,
  from: number,
): void {
  const value = tierScore(PRECIES, gewicht);
  query.terms.forEach(({ position }, i) => {
    const hits = terms[i];
    if (!hits || position < from || position >= from + length) return;
    if (value < (hits.value[document] ?? 0)) return;
    hits.value[document] = value;
    hits.phrase.set(document, text);
  });
}
