/** Which text holds: the organisation's own before the one that the app brings. */
import type { Vertaling } from '../../../shared/contract/talen-vorm';
import type { VertaaldeTekst } from '../../../shared/talen/built-in';

/** Texts of one language by key. */
export type Texts = Readonly<Record<string, VertaaldeTekst>>;

/** @param nl the Dutch of today @param own what the organisation wrote or checked itself */
export function vertalingOf(
  sleutel: string,
  nl: string,
  builtIn: VertaaldeTekst | undefined,
  own: VertaaldeTekst | undefined,
): Vertaling {
  const held = own ?? builtIn;
  const verouderd = held !== undefined && held.nl !== nl;
  return {
    sleutel,
    nl,
    tekst: held?.tekst ?? '',
    nagekeken: held !== undefined && held.nagekeken && !verouderd,
    verouderd,
    eigen: own !== undefined,
  };
}

/** Every text of a language, in the order of the Dutch. */
export function vertalingen(nl: Readonly<Record<string, string>>, builtIn: Texts, own: Texts): Vertaling[] {
  return Object.entries(nl).map(([sleutel, dutch]) =>
    vertalingOf(sleutel, dutch, builtIn[sleutel], own[sleutel]),
  );
}

export const isSameText = (a: VertaaldeTekst | undefined, b: VertaaldeTekst): boolean =>
  a?.nl === b.nl && a.tekst === b.tekst && a.nagekeken === b.nagekeken;
