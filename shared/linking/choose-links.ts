/**
 * How far an automatic link may go: the best card counts in full (`kern`) only when it is clear, that is,
 * when it weighs as much as the second and the third together. Otherwise the best two count in part
 * (`deel`), which never makes a werkproces "kan ik" by itself.
 *
 * Measured on hidden titles (`duidelijk` in test/eval/linking): half of the titles are clear, and then the
 * card is a right one four times out of five. Of the limits 0.40 to 0.70, this one differs least from what
 * people chose.
 */
import type { TaakId } from '../domain/ids';
import type { Suggestion } from './example';

const CLEAR = 0.5;
const UNCLEAR_TASKS = 2;

export interface TitleTasks {
  readonly kern: readonly TaakId[];
  readonly deel: readonly TaakId[];
}

/** Is the best card clear enough to count in full? */
export function isClear(best: Pick<Suggestion, 'score'>): boolean {
  return best.score >= CLEAR;
}

/** @param suggestions best first, at least three where there are so many */
export function chooseLinks(suggestions: readonly Suggestion[]): TitleTasks {
  const [best] = suggestions;
  if (best && isClear(best)) return { kern: [best.taak], deel: [] };
  return { kern: [], deel: suggestions.slice(0, UNCLEAR_TASKS).map(({ taak }) => taak) };
}

/** Cards that somebody confirmed, in order: the first is the core, the others are a part. */
export function confirmedLinks(taken: readonly TaakId[]): TitleTasks {
  return { kern: taken.slice(0, 1), deel: taken.slice(1) };
}
