/** Reads the values of a dossier out of text: numbers with a dot in them, dates in two styles, loose spaces. */
import type { Datum } from '../../../../shared/domain/ids';
import { readDay, UNREADABLE } from '../../../../shared/leerbanen/read-values';
import { printable } from '../text/printable';

/** Spaces of any kind as one, none around it. */
export function tidy(text: string): string {
  return printable(text).replace(/\s+/gu, ' ');
}

/** `25499` and `25.499` (as the law prints it) as five digits; undefined for anything else. */
export function readCrebo(text: string): string | undefined {
  const digits = text.replace(/[\s.]/gu, '');
  return /^\d{5}$/u.test(digits) ? digits : undefined;
}

/** A number of a chapter, 1 to 99, as it stands in a code; undefined for anything else. */
export function readHoofdstuk(text: string): string | undefined {
  const digits = /^0*([1-9]\d?)$/u.exec(text.trim())?.[1];
  return digits;
}

/** `3`, `niveau 3`; undefined for anything but 1 to 4. */
export function readNiveau(text: string): number | undefined {
  const digit = /^(?:niveau\s*)?([1-4])$/iu.exec(text.trim())?.[1];
  return digit === undefined ? undefined : Number(digit);
}

/** '' for no day, undefined for a day that can not be read. */
export function readDayOrNone(text: string): Datum | '' | undefined {
  const day = readDay(text.trim());
  if (day === undefined) return '';
  return day === UNREADABLE ? undefined : day;
}

/** `Sectorkamer zorg, welzijn en sport` as the name of the sector. */
export function readSector(titel: string): string {
  const naam = tidy(titel).replace(/^sectorkamer\s+/iu, '');
  return naam.charAt(0).toUpperCase() + naam.slice(1);
}
