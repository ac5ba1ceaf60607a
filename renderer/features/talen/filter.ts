/** Which texts of a language are shown. */
import type { Vertaling } from '../../../shared/contract/talen-vorm';
import { fold } from '../../../shared/text/fold';

export interface Filter {
  readonly zoek: string;
  readonly alleenNietNagekeken: boolean;
}

export const ALLES: Filter = { zoek: '', alleenNietNagekeken: false };

export function filterTexts(texts: readonly Vertaling[], filter: Filter): readonly Vertaling[] {
  const wanted = fold(filter.zoek.trim());
  return texts.filter(
    ({ nl, tekst, nagekeken }) =>
      !(filter.alleenNietNagekeken && nagekeken) &&
      (wanted === '' ||
        fold(nl).includes(wanted) ||
        tekst.toLowerCase().includes(filter.zoek.trim().toLowerCase())),
  );
}
