/**
 * The language that was chosen, for when the page is loaded anew in the middle. It is all that the page keeps of
 * a person, for this tab only, and it goes with the person.
 */
import { TALEN, type Taal } from '../../../../shared/domain/taal';

const KEY = 'leerbaankompas.werkplaats.taal';

export function keptLanguage(): Taal | null {
  const kept = window.sessionStorage.getItem(KEY);
  return TALEN.find((taal) => taal === kept) ?? null;
}

/** @param taal null forgets it */
export function keepLanguage(taal: Taal | null): void {
  if (taal === null) window.sessionStorage.removeItem(KEY);
  else window.sessionStorage.setItem(KEY, taal);
}
