/**
 * Remembers which question was shown at a condition. The core asks only what is still unknown; without
 * this the question would vanish under the finger that answers it, and the answer could not be corrected.
 * Holds texts of rules, nothing of a person.
 */
import type { RouteVraag } from '../../../shared/contract/route-vorm';

const seen = new Map<string, RouteVraag>();

/** The question of now, or else the last one that stood at this condition. */
export function rememberQuestion(place: string, vraag: RouteVraag | undefined): RouteVraag | undefined {
  if (vraag !== undefined) seen.set(place, vraag);
  return vraag ?? seen.get(place);
}

export function isRemembered(vraagId: string): boolean {
  return [...seen.values()].some((vraag) => vraag.id === vraagId);
}
