/** Finds the kwalificatie that a crebo of a source file stands for today. */
import type { ZoekCrebo } from '../../../shared/leerbanen/leerplaats';
import type { Reference } from '../reference/types';

/** Steps from one successor to the next; more would be a circle. */
const MAX_STEPS = 5;

/**
 * A crebo that is offered stands for itself. One that is no longer offered leads to the one that
 * followed it up, as far as that is known. One that is not in the data at all leads nowhere.
 */
export function creboLookup({ kwalificaties, opvolging }: Reference): ZoekCrebo {
  return (written) => {
    let crebo = written;
    for (let step = 0; step < MAX_STEPS && kwalificaties.get(crebo)?.actueel !== true; step += 1) {
      const next = opvolging.get(crebo);
      if (next === undefined || !kwalificaties.has(next)) break;
      crebo = next;
    }
    const found = kwalificaties.get(crebo);
    return found && { crebo: found.crebo, naam: found.naam };
  };
}
