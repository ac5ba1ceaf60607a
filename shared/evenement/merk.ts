/** The mark by which a person is counted once, when a conversation goes from hand to hand. */
import type { TelMerk } from '../domain/evenement';

const MAX_STAND = 1000;

/** What the next hand gets: it counts in the place of this one. */
export function volgendeHand({ zaad, stand }: TelMerk): TelMerk {
  return { zaad, stand: Math.min(stand + 1, MAX_STAND) };
}

/** Of the mark that is here and the one that was handed over the one of the last hand; of two the same the one here. */
export function hoogsteMerk(hier: TelMerk | undefined, gegeven: TelMerk | undefined): TelMerk | undefined {
  if (hier === undefined || gegeven === undefined) return hier ?? gegeven;
  return gegeven.stand > hier.stand ? gegeven : hier;
}
