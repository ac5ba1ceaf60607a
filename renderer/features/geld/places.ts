/**
 * Divides schemes over the three places on the screen, and keeps each where it stood when the page opened:
 * an answer changes the verdict on a card, but never moves the card from under the finger.
 */
import type { GeldUitkomst } from '../../../shared/contract/route-vorm';

export type Place = 'nu' | 'niet-nu' | 'vroeger';

function placeOf({ zekerheid, uitkomst }: Pick<GeldUitkomst, 'zekerheid' | 'uitkomst'>): Place {
  if (zekerheid === 'historisch') return 'vroeger';
  return uitkomst === 'past-niet' ? 'niet-nu' : 'nu';
}

/** Places by id, in the order in which they are shown. */
export type Places = ReadonlyMap<string, Place>;

/** @returns the places of before, with those that are new at the end and without those that are gone */
export function keepPlaces(before: Places, regelingen: readonly GeldUitkomst[]): Places {
  const ids = new Set(regelingen.map(({ id }) => id));
  const stayed = [...before].filter(([id]) => ids.has(id));
  const added = regelingen
    .filter(({ id }) => !before.has(id))
    .map((regeling): [string, Place] => [regeling.id, placeOf(regeling)]);
  return new Map([...stayed, ...added]);
}
