/**
 * Cuts a Dutch compound into the words it is made of: `winkelmedewerker` into `winkel` and `medewerker`.
 * The words of the documents themselves are the word list, so there are no exceptions to keep.
 * Of all ways to cut, the one with the fewest parts wins; then the one with the longest first part.
 */
import type { Dictionary } from './dictionary';

/** What Dutch puts between two parts: `bedrijf-s-auto`, `paard-en-stal`, `zon-e-paneel`, `kind-er-opvang`. */
const LINKS = ['', 's', 'en', 'e', 'er'] as const;
/** Number of parts, and how short a part may be: three short ones are chance (`vak-antiek-lassen`). */
const WAYS = [
  { parts: 2, shortest: 3 },
  { parts: 3, shortest: 4 },
] as const;
/** Lists of words hold odd short ones; to be a part, one of three letters must stand in so many documents. */
const MIN_DOCUMENTS_OF_SHORT = 2;
const SHORT = 3;
const MIN_KNOWN_PART = 5;

interface Part {
  readonly at: number;
  readonly text: string;
}

/** The parts, or nothing when the word can not be cut whole. The word itself is not an answer. */
export function splitCompound(dictionary: Dictionary, word: string): readonly string[] {
  return cut(dictionary, word).map(({ text }) => text);
}

/**
 * Does a part of the word, not the first, begin with this text? Where the word can not be cut, because the
 * text is a word that is not known, what stands before it must be.
 */
export function beginsPart(dictionary: Dictionary, word: string, text: string): boolean {
  const parts = cut(dictionary, word);
  if (parts.length > 0) return parts.some(({ at }) => at > 0 && word.startsWith(text, at));
  const before = word.slice(0, word.indexOf(text, 1));
  return LINKS.some(
    (link) => before.endsWith(link) && isPart(dictionary, before.slice(0, before.length - link.length)),
  );
}

/** Is the word a compound that begins with this text, known or not: is what comes after it a word? */
export function isFirstPart(dictionary: Dictionary, word: string, text: string): boolean {
  const after = word.slice(text.length);
  return LINKS.some((link) => after.startsWith(link) && isPart(dictionary, after.slice(link.length)));
}

/** The longest known word at the end of an unknown compound, or else at its beginning; long enough to tell. */
export function knownPart(dictionary: Dictionary, word: string): string | undefined {
  for (let length = word.length - SHORT; length >= MIN_KNOWN_PART; length--) {
    for (const text of [word.slice(-length), word.slice(0, length)])
      if (isPart(dictionary, text)) return text;
  }
  return undefined;
}

function cut(dictionary: Dictionary, word: string): readonly Part[] {
  for (const { parts, shortest } of WAYS) {
    const found = cutInto(dictionary, word, 0, parts, shortest);
    if (found) return found;
  }
  return [];
}

function cutInto(
  dictionary: Dictionary,
  word: string,
  from: number,
  parts: number,
  shortest: number,
): readonly Part[] | undefined {
  if (parts === 1) {
    const text = word.slice(from);
    return text.length >= shortest && isPart(dictionary, text) ? [{ at: from, text }] : undefined;
  }
  for (let to = word.length - shortest; to >= from + shortest; to--) {
    const text = word.slice(from, to);
    if (!isPart(dictionary, text)) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, to)) continue;
      const rest = cutInto(dictionary, word, to + link.length, parts - 1, shortest);
      if (rest) return [{ at: from, text }, ...rest];
    }
  }
  return undefined;
}

function isPart(dictionary: Dictionary, text: string): boolean {
  if (text.length < SHORT) return false;
  const id = dictionary.idOf.get(text);
  if (id === undefined) return text.length > SHORT && dictionary.byStem.has(text);
  return text.length > SHORT || (dictionary.documents[id] ?? 0) >= MIN_DOCUMENTS_OF_SHORT;
}
