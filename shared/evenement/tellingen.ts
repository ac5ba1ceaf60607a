/** The counts that the app always shows: per day, soort and waarde how many conversations. */
import type { EvenementId, Telregel, TelSoort } from '../domain/evenement';
import type { KeptCount } from '../kluis/small-cells';

/** What has one value for a person; the other soorten can not be added up, and stand in the report only. */
const ENKELVOUDIG: ReadonlySet<TelSoort> = new Set<TelSoort>([
  'gesprek',
  'regio',
  'niveau',
  'sector',
  'route',
]);

/** @param regels joined, so that each token stands in it once */
export function tellingenVan(regels: readonly Telregel[]): KeptCount[] {
  const sums = new Map<string, KeptCount>();
  for (const { dag, soort, waarden } of regels) {
    if (!ENKELVOUDIG.has(soort)) continue;
    for (const waarde of waarden) {
      const key = JSON.stringify([dag, soort, waarde]);
      sums.set(key, { dag, soort, waarde, aantal: 1 + (sums.get(key)?.aantal ?? 0) });
    }
  }
  return [...sums.values()];
}

/** How many people are counted at each event. @param regels as above */
export function gesprekkenPerEvenement(regels: readonly Telregel[]): ReadonlyMap<EvenementId | null, number> {
  const counts = new Map<EvenementId | null, number>();
  for (const { soort, evenement } of regels) {
    if (soort === 'gesprek') counts.set(evenement, 1 + (counts.get(evenement) ?? 0));
  }
  return counts;
}
