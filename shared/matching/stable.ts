/** Tells when more cards will hardly change the picture. */
import { NIVEAUS, type Antwoorden, type MatchFilter } from '../domain/antwoord';
import type { TaakId } from '../domain/ids';
import { rangschik } from './match';
import type { MatchModel } from './model';

/** Fewer answers than this are never called stable. */
const AT_LEAST = 8;
const TOP = 3;

/**
 * True when no answer on the next card would bring a new kwalificatie into the top three.
 * @param next the card that would be asked; undefined (no card left) is stable by itself
 */
export function isStable(
  model: MatchModel,
  antwoorden: Antwoorden,
  next: TaakId | undefined,
  filter: MatchFilter = {},
): boolean {
  if (antwoorden.taken.length < AT_LEAST) return false;
  if (next === undefined) return true;
  const top = (list: Antwoorden): string =>
    rangschik(model, list, filter)
      .slice(0, TOP)
      .map((richting) => richting.crebo)
      .sort()
      .join();
  const now = top(antwoorden);
  return NIVEAUS.every(
    (niveau) => top({ ...antwoorden, taken: [...antwoorden.taken, { taak: next, niveau }] }) === now,
  );
}
