/**
 * What a sentence is about: its words without the small ones, each in one form, so that "Ik maak een planning"
 * and "Maakt de planningen" can be compared.
 */
import { stem, words } from '../../../shared/text/stem';

/** Articles, prepositions, pronouns and conjunctions; verbs are never in it ("ik was het haar"). */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'ik me mij mijn je jou jouw u uw hij hem zij ze wij we ons onze jullie hun hen men zelf zich elkaar ' +
    'de het een deze dit die dat daar er hier wat welke wie waar waarin waarmee iets iemand ' +
    'in op bij van voor met aan als om te tot door over uit naar onder tussen tijdens na binnen via af mee toe ' +
    'en of maar want omdat dus ook al nog niet geen wel dan eens elk elke alle andere'
  ).split(' '),
);

/** Forms of the words that are not small; empty for a text of small words only. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    words(text)
      .filter((word) => !SMALL_WORDS.has(word))
      .map(oneForm),
  );
}

/** Shared words as a part of all words of both, 0 to 1 (Jaccard); two empty sets have nothing in common. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

/** Number of words that stand in both. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both;
}

/** Before the stemmer too: it makes `rek` of `reken`, and leaves `rekent`. */
function withoutT(word: string): string {
  return word.length > 3 ? word.replace(/t$/u, '') : word;
}

/** The stemmer leaves `rekent` and `reken`, `verkoopt` and `verkop` apart: one spelling for both. */
function oneForm(word: string): string {
  return withoutT(stem(withoutT(word)))
    .replace(/([aeou])\1/gu, '$1')
    .replace(/([^aeiou])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}
