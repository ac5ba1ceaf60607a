/**
 * From the names of a profession to the tasks of that work: those whose everyday words and sentences say
 * most of one of its names. A profession is for finding only, so what comes out is a proposal of cards.
 */
import { words } from '../text/stem';
import { findRelated } from './candidates';
import type { Link } from './links';
import { eachPosting } from './postings';
import type { SearchIndex } from './search-index';
import { isStopWord } from './stop-words';
import { IN_WOORD, PRECIES, STAM } from './tiers';

/** Answers at most six tasks for the names of a profession, best first; none when no task comes near. */
type RelatedTasks = (names: readonly string[]) => readonly Link[];

const MAX_TASKS = 6;
/** A task must say at least this much of the names, and this much of what the best task says. */
const ENOUGH = 0.42;
const BESIDE_BEST = 0.7;
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

  return (names) => {
    const best = new Map<number, number>();
    const sum = new Map<number, number>();
    const used = names.slice(0, MAX_NAMES);
    used.forEach((name, i) => {
      for (const [task, score] of scoreName(name)) {
        best.set(task, Math.max(best.get(task) ?? 0, i === 0 ? score : OTHER_NAME * score));
        sum.set(task, (sum.get(task) ?? 0) + score);
      }
    });
    const scored = [...best].map(([document, top]) => {
      const mean = (sum.get(document) ?? 0) / used.length;
      return { document, strength: SHARE_OF_BEST * top + (1 - SHARE_OF_BEST) * mean };
    });
    const least = Math.max(ENOUGH, BESIDE_BEST * Math.max(0, ...scored.map(({ strength }) => strength)));
    return scored
      .filter(({ strength }) => strength >= least)
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
