/** Finds an IBAN in free text: in one piece or in groups, in capitals or not, with the check of ISO 7064 (mod 97). */
import type { Finding } from './finding';
import { IBAN_FORMATS } from './iban-formats';

const BETWEEN = String.raw`[\s.-]{0,2}`;
const KINDS: Readonly<Record<string, string>> = { a: '[a-z]', n: '\\d', c: '[a-z\\d]' };

/** Looks ahead, so that a part that only looks like one hides none. */
const PATTERNS = Object.entries(IBAN_FORMATS).map(
  ([country, format]) =>
    new RegExp(`(?=(${[...Array.from(country), '\\d', '\\d', ...signs(format)].join(BETWEEN)}))`, 'giu'),
);

/** `2a1n` becomes letter, letter, digit. */
function signs(format: string): string[] {
  return [...format.matchAll(/(\d+)([anc])/gu)].flatMap(([, count, kind = '']) =>
    Array.from({ length: Number(count) }, () => KINDS[kind] ?? ''),
  );
}

export function findIban(text: string): Finding[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 1: gevonden = '', index: begin }) =>
      passesMod97(gevonden.replace(/[\s.-]/gu, '')) ? [{ gevonden, begin }] : [],
    ),
  );
}

export const holdsIban = (text: string): boolean => findIban(text).length > 0;

/** The first four signs go to the end, letters count from 10 (A) to 35 (Z); what is left after division is 1. */
function passesMod97(iban: string): boolean {
  const signs = Array.from(`${iban.slice(4)}${iban.slice(0, 4)}`);
  const digits = signs.map((sign) => String(parseInt(sign, 36))).join('');
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
