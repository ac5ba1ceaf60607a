/** Whose profiles are compared with leerbanen: the conversations that are here and belong to the event or to today. */
import type { Wie } from '../../../shared/contract/omgekeerd-vorm';
import type { EvenementId } from '../../../shared/domain/evenement';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Keeper } from '../gesprek/keeper';
import type { Shelf } from '../gesprek/shelf';
import { dutchDay } from '../routes/dutch-day';
import type { Kluis } from '../vault/kluis';
import type { HeldGesprek } from '../vault/types';

export interface ProfielParts {
  readonly kluis: Kluis;
  readonly keeper: Keeper;
  readonly shelf: Shelf;
  readonly now: () => Date;
  /** The event that new conversations belong to. */
  readonly huidigEvenement: () => EvenementId | undefined;
}

export type Profielen = (wie: Wie) => readonly Gesprek[];

/**
 * In the order of their codes. A copy for what-if is nobody, and what can not be read stays out. Without a current
 * event, `evenement` means the conversations of today that belong to none.
 */
export function profielen({ kluis, keeper, shelf, now, huidigEvenement }: ProfielParts): Profielen {
  return (wie) => {
    const today = dutchDay(now());
    const isToday = (moment: string): boolean => dutchDay(new Date(moment)) === today;
    const event = huidigEvenement();
    const belongs = ({ gesprek, gewijzigd }: HeldGesprek): boolean => {
      if (wie === 'evenement' && event !== undefined) return gesprek.evenement === event;
      if (wie === 'evenement' && gesprek.evenement !== undefined) return false;
      return isToday(gesprek.begonnen) || isToday(gewijzigd);
    };
    const codes = new Set((kluis.current?.book.lines() ?? []).map(({ code }) => code));
    if (keeper.hand) codes.add(keeper.hand.gesprek.code);
    return [...codes]
      .sort()
      .flatMap((code) => shelf.readable(code) ?? [])
      .filter((one) => one.gesprek.herkomst !== 'kopie' && belongs(one))
      .map(({ gesprek }) => gesprek);
  };
}
