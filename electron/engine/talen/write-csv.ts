/** All texts of a language as CSV: a spreadsheet program in Dutch opens it at once, and runs nothing of it. */
import type { Vertaling } from '../../../shared/contract/talen-vorm';
import { BOM, quotedCell } from '../../../shared/text/harmless-cell';

export const KOLOMMEN = ['sleutel', 'nl', 'tekst', 'nagekeken', 'verouderd'] as const;

/** `nl` is the Dutch of today; `verouderd` tells that the translation is of an older Dutch, and is not read back. */
export function csvOf(vertalingen: readonly Vertaling[]): string {
  const rows = vertalingen.map(({ sleutel, nl, tekst, nagekeken, verouderd }) => [
    sleutel,
    nl,
    tekst,
    yesNo(nagekeken),
    yesNo(verouderd),
  ]);
  return `${BOM}${[[...KOLOMMEN], ...rows].map(line).join('')}`;
}

const yesNo = (yes: boolean): string => (yes ? 'ja' : 'nee');

const line = (cells: readonly string[]): string => `${cells.map(quotedCell).join(';')}\r\n`;
