/**
 * From a profession to the tasks of that work: those that people in such work typically do, ranked by what
 * the names of the profession say. A group of professions can be wide, so the names decide what comes first,
 * and a task that says a name clearly is proposed besides. A profession is for finding only, so what comes
 * out is a proposal of cards.
 */
import { words } from '../text/stem';
import { findRelated } from './candidates';
import type { Link } from './links';
import { eachPosting } from './postings';
import type { SearchIndex } from './search-index';
import { isStopWord } from './stop-words';
import { IN_WOORD, PRECIES, STAM } from './tiers';

/**
 * Answers at most six tasks, best first.
 * @param names of the profession, what it is called first
 * @param typical tasks of such work, the most typical first
 */
type RelatedTasks = (names: readonly string[], typical: readonly number[]) => readonly Link[];

const MAX_TASKS = 6;
/** What a task must say of the names (0–1) to come before the typical ones that say less … */
const SAID = 0.42;
/** … and to be proposed though it is not typical; then also this much of what the best task says. */
const CLEARLY_SAID = 0.75;
const BESIDE_BEST = 0.85;
/** Of two that say as much, the typical task comes first. */
const NOT_TYPICAL = 0.93;
/** Strength of the first typical task when the names say nothing of it, and how much less each next one. */
const TYPICAL = 0.6;
const NEXT_TYPICAL = 0.03;
/** The best name decides; the others say whether that was chance. */
const SHARE_OF_BEST = 0.75;
const MAX_NAMES = 12;
/** The first name is what the profession is called. */
const OTHER_NAME = 0.9;
/** The first word of a name mostly says what somebody does, the others where or with what. */
const FIRST_WORD = 1.6;
const WEIGHTS: Readonly<Record<number, number>> = { [PRECIES]: 1, [IN_WOORD]: 0.8, [STAM]: 0.9 };

type Scores = ReadonlyMap<number, number>;

export function createRelatedTasks(index: SearchIndex): RelatedTasks {
  const known = new Map<string, Scores>();
  const scoreWord = (word: string): Scores => {
    const scores = known.get(word) ?? tasksThatSay(index, word);
    known.set(word, scores);
    return scores;
  };
  const [from, to] = index.ranges.taak;
  const rarityOf = (scores: Scores): number => Math.log(1 + (to - from) / (1 + scores.size));

  /** For each task the part of a name that it says, rare words counting more. */
  const scoreName = (name: string): Map<number, number> => {
    const scores = new Map<number, number>();
    const telling = words(name).filter((word) => !isStopWord(word));
    let total = 0;
    telling.forEach((word, i) => {
      const said = scoreWord(word);
      const weight = rarityOf(said) * (i === 0 ? FIRST_WORD : 1);
      total += weight;
      for (const [task, value] of said) scores.set(task, (scores.get(task) ?? 0) + weight * value);
    });
    for (const [task, score] of scores) scores.set(task, score / total);
    return scores;
  };

  /** How much each task says of the names of a profession (0–1). */
  const scoreNames = (names: readonly string[]): Map<number, number> => {
    const best = new Map<number, number>();
    const sum = new Map<number, number>();
    names.forEach((name, i) => {
      for (const [task, score] of scoreName(name)) {
        best.set(task, Math.max(best.get(task) ?? 0, i === 0 ? score : OTHER_NAME * score));
        sum.set(task, (sum.get(task) ?? 0) + score);
      }
    });
    for (const [task, top] of best) {
      best.set(task, SHARE_OF_BEST * top + (1 - SHARE_OF_BEST) * ((sum.get(task) ?? 0) / names.length));
    }
    return best;
  };

  return (names, typical) => {
    const said = scoreNames(names.slice(0, MAX_NAMES));
    const bestTypical = Math.max(0, ...typical.map((task) => said.get(task) ?? 0));
    const clear = Math.max(CLEARLY_SAID, bestTypical, BESIDE_BEST * Math.max(0, ...said.values()));
    const proposed = new Map(typical.map((task, place) => [task, TYPICAL - NEXT_TYPICAL * place]));
    for (const [task, score] of said) {
      const isTypical = proposed.has(task);
      if (score < (isTypical ? SAID : clear)) continue;
      proposed.set(task, TYPICAL + (1 - TYPICAL) * score * (isTypical ? 1 : NOT_TYPICAL));
    }
    return [...proposed]
      .map(([document, strength]) => ({ document, strength }))
      .sort((a, b) => b.strength - a.strength || a.document - b.document)
      .slice(0, MAX_TASKS);
  };
}

/** Tasks that say a word or a form or part of it, and how clearly (0–1). */
function tasksThatSay(index: SearchIndex, word: string): Scores {
  const said = new Map<number, number>();
  const [from, to] = index.ranges.taak;
  for (const { word: id, tier, nearness } of findRelated(index.sources, word)) {
    const visit = (document: number, strength: number): void => {
      if (document < from) return;
      const value = nearness * (WEIGHTS[tier] ?? 0) * (0.4 + 0.6 * strength);
      said.set(document, Math.max(said.get(document) ?? 0, value));
    };
    eachPosting(index.postings, id, visit, to);
  }
  return said;
}
