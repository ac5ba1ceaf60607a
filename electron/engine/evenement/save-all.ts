/** Keeps events together with their counts. */
import type { Telregel } from '../../../shared/domain/evenement';
import type { CountStore } from '../tellen/store';
import type { EvenementBoek } from './book';
import type { EvenementStand } from './stand';

/**
 * The events first: counts of an event that nobody knows could not be told from those of an example. Counts that can
 * not be kept take the events back with them; an open kluis keeps them, and saves them later.
 * @param how puts the events of these counts with those that are here
 * @throws EngineError `niet-opgeslagen`, `onleesbaar-bestand`
 */
export async function saveAll(
  boek: EvenementBoek,
  counts: CountStore,
  how: (stand: EvenementStand) => EvenementStand,
  regels: readonly Telregel[],
): Promise<void> {
  let before = boek.stand;
  await boek.change((stand) => {
    before = stand;
    return how(stand);
  });
  try {
    await counts.take(regels);
  } catch (error) {
    if (!counts.isInKluis) await boek.change(() => before).catch(() => undefined);
    throw error;
  }
}
