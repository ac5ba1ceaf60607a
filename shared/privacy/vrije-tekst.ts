/** Checks free text for numbers and addresses that tell who somebody is. The text itself is kept nowhere for it. */
import { findBsn } from './bsn';
import { findEmail } from './e-mail';
import { hide, type Finding } from './finding';
import { findIban } from './iban';
import { findTelefoon } from './telefoon';

/** In this order: what was found as one thing is not found as another. */
const CHECKS = [
  ['iban', findIban],
  ['bsn', findBsn],
  ['e-mail', findEmail],
  ['telefoon', findTelefoon],
] as const satisfies readonly (readonly [string, (text: string) => Finding[]])[];

export type Soort = (typeof CHECKS)[number][0];

export interface Vondst {
  readonly soort: Soort;
  /** As it was typed. */
  readonly gevonden: string;
}

/**
 * A BSN and an IBAN are refused by the contract (`Afspraken`). An e-mail address and a telephone number can be those
 * of a desk or a leerbedrijf, so they deserve a warning only.
 */
export const isRefused = (soort: Soort): boolean => soort === 'bsn' || soort === 'iban';

/** @returns what was found, in the order of the text */
export function checkVrijeTekst(text: string): readonly Vondst[] {
  let rest = text;
  const found: (Vondst & Finding)[] = [];
  for (const [soort, find] of CHECKS) {
    const here = find(rest);
    found.push(...here.map((finding) => ({ soort, ...finding })));
    rest = hide(rest, here);
  }
  return found.sort((a, b) => a.begin - b.begin).map(({ soort, gevonden }) => ({ soort, gevonden }));
}
