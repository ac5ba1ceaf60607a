/** The pages of the werkplaats, and where a conversation goes on after the page was loaded anew. */
import type { Gesprek } from '../../../shared/domain/gesprek';

export type PageId =
  'taal' | 'welkom' | 'postcode' | 'themas' | 'kaarten' | 'opleidingen' | 'mee' | 'adviseur' | 'klaar';

/** Postcode, settings, cards, richtingen, take along. */
export const LAST_STEP = 5;

/** So many cards are enough to show richtingen; who wants more gets as many again as MORE_CARDS. */
export const ENOUGH_CARDS = 12;
export const MORE_CARDS = 3;

/** Fewer tell too little, however sure the ranking is. */
const FEWEST_CARDS = 6;

/** @param gesprek what the core holds; null before anybody began */
export function pageOf(gesprek: Gesprek | null): PageId {
  if (gesprek === null) return 'welkom';
  const { antwoorden, gekozen, situatie } = gesprek;
  if (gekozen.length > 0) return 'opleidingen';
  if (cardsDone(gesprek) > 0 || antwoorden.themas !== undefined) return 'kaarten';
  return situatie.pc4 === undefined ? 'postcode' : 'themas';
}

/** How many cards were answered or passed. */
export function cardsDone({ antwoorden, overgeslagen }: Gesprek): number {
  return antwoorden.taken.length + overgeslagen.length;
}

/**
 * @param target so many cards this person wants at least
 * @param stabiel more cards will hardly change the ranking
 */
export function isEnough(done: number, target: number, stabiel: boolean): boolean {
  return done >= target || (stabiel && target === ENOUGH_CARDS && done >= FEWEST_CARDS);
}

/** Whole minutes that the rest of the cards takes, at three cards a minute; 0 when it is nearly done. */
export function minutesLeft(done: number, target: number): number {
  return Math.floor(Math.max(0, target - done) / 3);
}
