/** How many conversations each event has. */
import type { EvenementId, Telregel } from '../domain/evenement';

/** How many people are counted at each event. @param regels joined, so that each token stands in it once */
export function gesprekkenPerEvenement(regels: readonly Telregel[]): ReadonlyMap<EvenementId | null, number> {
  const counts = new Map<EvenementId | null, number>();
  for (const { soort, evenement } of regels) {
    if (soort === 'gesprek') counts.set(evenement, 1 + (counts.get(evenement) ?? 0));
  }
  return counts;
}
