/** Keeps events together with their counts. */
import type { Evenement, Telregel } from '../../../shared/domain/evenement';
import type { CountStore } from '../tellen/store';
import type { EvenementBoek } from './book';
import { voegEvenement, type EvenementStand } from './stand';

/**
 * The events first: counts of an event that nobody knows could not be told from those of an example. Counts that can
 * not be kept take the events back with them; an open kluis keeps them, and saves them later.
 * @throws EngineError `niet-opgeslagen`, `onleesbaar-bestand`
 */
export async function saveAll(
  boek: EvenementBoek,
  counts: CountStore,
  evenementen: readonly Evenement[],
  regels: readonly Telregel[],
): Promise<void> {
  let before: EvenementStand = boek.stand;
  await boek.change((stand) => {
    before = stand;
    return evenementen.reduce(voegEvenement, stand);
  });
  try {
    await counts.take(regels);
  } catch (error) {
    if (!counts.isInKluis) await boek.change(() => before).catch(() => undefined);
    throw error;
  }
}
