/** What would make a place possible for somebody who got none. */
import type { Passing, Verdeling } from '../../../shared/contract/omgekeerd-vorm';

type Nodig = Verdeling['nietGeplaatst'][number]['nodig'];

/** So many fit on one line, and so many one can talk about. */
const MOST = 3;
const MOST_FULL = 2;

export interface Kans {
  /** Id of the leerbaan. */
  readonly leerbaan: string;
  readonly passing: Passing;
}

/**
 * First the best places that fit and went to others, at most two; then, per limit, the best place that falls away on
 * it. Three together at most.
 */
export function needed(kansen: readonly Kans[]): Nodig {
  const best = [...kansen].sort(
    (a, b) => b.passing.score - a.passing.score || (a.leerbaan < b.leerbaan ? -1 : 1),
  );
  const full = best
    .filter(({ passing }) => passing.past)
    .slice(0, MOST_FULL)
    .map(({ leerbaan }) => ({ soort: 'vol' as const, leerbaan, grens: null }));
  const limits = new Set<Passing['grens']>();
  const limited = best.flatMap(({ leerbaan, passing: { past, grens } }) => {
    if (past || limits.has(grens)) return [];
    limits.add(grens);
    return [{ soort: 'grens' as const, leerbaan, grens }];
  });
  return [...full, ...limited].slice(0, MOST);
}
