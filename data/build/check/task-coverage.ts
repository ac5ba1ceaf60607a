/** Everything a kwalificatie asks must be reachable from a task card. */
import type { Sources } from '../read/sources';
import { taakIds, titlesOf } from '../write/titles';
import { fout, type Probleem } from './problem';

/** Fewer known werkprocessen than this, and an actuele kwalificatie needs an own estimate. */
const TE_WEINIG = 3;

/** Titles of werkprocessen without a kern-taak. */
export function titlesWithoutTask(s: Pick<Sources, 'werkprocessen' | 'werkprocestitels'>): Probleem[] {
  return titlesOf(s)
    .filter(({ kern }) => kern.length === 0)
    .map(({ titel }) => fout('werkprocestitels.csv', 0, titel, 'bij deze titel hoort nog geen kern-taak'));
}

/** Actuele kwalificaties with too few known werkprocessen and no row in eigen-inschatting.csv. */
export function kwalificatiesWithoutEstimate(
  s: Pick<Sources, 'kwalificaties' | 'werkprocessen' | 'eigen-inschatting'>,
): Probleem[] {
  const aantal = new Map<string, number>();
  for (const { crebo } of s.werkprocessen) aantal.set(crebo, (aantal.get(crebo) ?? 0) + 1);
  const geschat = new Set(
    s['eigen-inschatting'].filter(({ kern }) => taakIds(kern).length > 0).map(({ crebo }) => crebo),
  );
  return s.kwalificaties
    .filter(
      ({ crebo, status }) =>
        status === 'actueel' && (aantal.get(crebo) ?? 0) < TE_WEINIG && !geschat.has(crebo),
    )
    .map(({ crebo, naam }) =>
      fout('eigen-inschatting.csv', 0, crebo, `geen werkprocessen en geen eigen inschatting: ${naam}`),
    );
}
