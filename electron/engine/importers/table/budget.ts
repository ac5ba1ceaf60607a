/** How many cells a file may have, all its sheets together: a list that the app knows is far smaller. */
import { onleesbaar } from '../onleesbaar';

/** The largest official list has about 100,000. */
const MAX_CELLS = 1_000_000;

export class CellBudget {
  #left = MAX_CELLS;

  /** @throws EngineError `onleesbaar-bestand` when the file has more */
  take(cells: number): void {
    this.#left -= cells;
    if (this.#left >= 0) return;
    throw onleesbaar(
      'In dit bestand staan meer dan 1 miljoen cellen. Een officiële lijst is veel kleiner. ' +
        'Kies het bestand zoals je het van de bron hebt gekregen.',
    );
  }
}
