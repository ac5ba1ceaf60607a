/** For one typed word: the words of the documents that it may mean, each with how it was found. */
import type { Dictionary } from './dictionary';
import { beginsPart, isFirstPart, knownPart, splitCompound } from './split-compound';
import { IN_WOORD, PRECIES, STAM, WOORDBEGIN, type Tier } from './tiers';
import { areForms, smallerForms, verbBases, type VerbBase } from './word-forms';

export interface Candidate {
  /** Id in the dictionary. */
  readonly word: number;
  readonly tier: Tier;
  /** How near the word is within its tier, above 0 and at most 1. */
  readonly nearness: number;
}

/** Words of the documents by the verb they may belong to. */
type VerbIndex = ReadonlyMap<string, readonly { readonly word: number; readonly form: VerbBase['form'] }[]>;

export interface CandidateSources {
  readonly dictionary: Dictionary;
  readonly verbs: VerbIndex;
  readonly stemOf: (word: string) => string;
  /** Does a task hold this word? */
  readonly isTaskWord: (word: number) => boolean;
  /** Number of documents, to tell rare words from common ones. */
  readonly size: number;
}

const MIN_INSIDE = 3;
const MIN_STEM = 3;
/** A part this much more common than the rarest says nothing of its own. */
const TELLING_PART = 0.5;
const OTHER_FORM = 0.8;
const VERB_NEARNESS = 0.8;
const SMALLER_NEARNESS = 0.9;
/** A word that only shares its beginning or end can still be twice as near as another. */
const BASE_NEARNESS = 0.4;

export function buildVerbIndex(dictionary: Dictionary): VerbIndex {
  const index = new Map<string, { word: number; form: VerbBase['form'] }[]>();
  dictionary.words.forEach((text, word) => {
    for (const { base, form } of verbBases(text)) {
      const group = index.get(base);
      if (group) group.push({ word, form });
      else index.set(base, [{ word, form }]);
    }
  });
  return index;
}

/** Where a word stands among the others of a query. */
export interface Place {
  /** Another word follows: then `oude` is no start of `ouderraad`, though `auto` is one of `autoschade`. */
  readonly isFinished: boolean;
  /** Other words tell more than the parts of a known one: `huis` says nothing in "ziekenhuis schoonmaken". */
  readonly isAlone: boolean;
}

/** Exact, start of a word, inside a compound (either way) and stem; each word once, in its best tier. */
export function findCandidates(sources: CandidateSources, typed: string, place: Place): Candidate[] {
  const found = new Map<number, Candidate>();
  const id = sources.dictionary.idOf.get(typed);
  const cutsUp = place.isAlone || id === undefined || !sources.isTaskWord(id);
  for (const candidate of [
    ...exactAndStart(sources.dictionary, typed, place.isFinished),
    ...insideWords(sources.dictionary, typed),
    ...(cutsUp ? partsOf(sources, splitCompound(sources.dictionary, typed)) : []),
    ...sameStem(sources, typed),
  ]) {
    const best = found.get(candidate.word);
    if (!best || isBetter(candidate, best)) found.set(candidate.word, candidate);
  }
  return [...found.values()];
}

/** What is left when nothing else fits: the part of an unknown compound that is known, as in `pizzabakker`. */
export function findKnownPart(sources: CandidateSources, typed: string): Candidate[] {
  const part = knownPart(sources.dictionary, typed);
  return part === undefined ? [] : partsOf(sources, [part]);
}

/** As `findCandidates`, for a word that is whole and known: without what begins with it or holds it. */
export function findRelated(sources: CandidateSources, known: string): Candidate[] {
  const { dictionary } = sources;
  const id = dictionary.idOf.get(known);
  const exact: Candidate[] = id === undefined ? [] : [{ word: id, tier: PRECIES, nearness: 1 }];
  const parts = splitCompound(dictionary, known);
  return [
    ...exact,
    ...(parts.length > 0 ? partsOf(sources, parts) : findKnownPart(sources, known)),
    ...sameStem(sources, known).filter(({ word }) => word !== id),
  ];
}

function isBetter(one: Candidate, other: Candidate): boolean {
  return one.tier < other.tier || (one.tier === other.tier && one.nearness > other.nearness);
}

function shareOf(part: number, whole: number): number {
  return BASE_NEARNESS + (1 - BASE_NEARNESS) * (part / whole);
}

function exactAndStart(dictionary: Dictionary, typed: string, isFinished: boolean): Candidate[] {
  const [from, to] = dictionary.startingWith(typed);
  return dictionary.words.slice(from, to).flatMap((text, i) => {
    if (text !== typed && isFinished && !isFirstPart(dictionary, text, typed)) return [];
    const tier = text === typed ? PRECIES : WOORDBEGIN;
    return [{ word: from + i, tier, nearness: shareOf(typed.length, text.length) }];
  });
}

/** `chauffeur` in `heftruckchauffeur`, but not `lassen` in `vakantieklassen`: a part must begin there. */
function insideWords(dictionary: Dictionary, typed: string): Candidate[] {
  if (typed.length < MIN_INSIDE) return [];
  return dictionary.holding(typed).flatMap((word) => {
    const text = dictionary.words[word] ?? '';
    if (!beginsPart(dictionary, text, typed)) return [];
    return [{ word, tier: IN_WOORD, nearness: shareOf(typed.length, text.length) }];
  });
}

/** `winkel` for `winkelmedewerker`, and `medewerker` only when it is not much more common. */
function partsOf({ dictionary, stemOf, size }: CandidateSources, texts: readonly string[]): Candidate[] {
  const parts = texts.map((part) => {
    const words = dictionary.byStem.get(stemOf(part)) ?? [];
    const documents = words.reduce((sum, word) => sum + (dictionary.documents[word] ?? 0), 1);
    return { part, words, rarity: Math.max(0.05, Math.log(size / documents) / Math.log(size + 1)) };
  });
  const rarest = Math.max(...parts.map(({ rarity }) => rarity));
  return parts
    .filter(({ rarity }) => rarity >= TELLING_PART * rarest)
    .flatMap(({ part, words, rarity }) =>
      words.map((word) => ({
        word,
        tier: IN_WOORD,
        nearness: dictionary.words[word] === part ? rarity : rarity * OTHER_FORM,
      })),
    );
}

function sameStem(sources: CandidateSources, typed: string): Candidate[] {
  if (typed.length < MIN_STEM) return [];
  const { dictionary, verbs } = sources;
  const found: Candidate[] = (dictionary.byStem.get(sources.stemOf(typed)) ?? []).map((word) => ({
    word,
    tier: STAM,
    nearness: 1,
  }));
  for (const { base, form } of verbBases(typed)) {
    for (const other of verbs.get(base) ?? []) {
      if (areForms(form, other.form)) found.push({ word: other.word, tier: STAM, nearness: VERB_NEARNESS });
    }
  }
  for (const text of smallerForms(typed)) {
    for (const word of dictionary.byStem.get(sources.stemOf(text)) ?? []) {
      found.push({ word, tier: STAM, nearness: SMALLER_NEARNESS });
    }
  }
  return found;
}
