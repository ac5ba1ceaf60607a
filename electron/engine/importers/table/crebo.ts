/**
 * Reads a crebo from a cell as it is printed in official files and as spreadsheet programs leave it: with a point
 * (`25.080`), as a decimal number that lost its last zero (`25.08`), with `.0` behind it, with a hard space.
 */
import type { Cell } from './types';

export type ReadCrebo =
  | { readonly crebo: string; /** Something to tell: how it stands in the file. */ readonly anders?: string }
  /** A code of a keuzedeel or certificaat: right in its place, but no kwalificatie. */
  | { readonly anderSoort: string }
  | { readonly reden: string };

const DIGITS = 5;

export function readCrebo(cell: Cell | undefined): ReadCrebo {
  if (!cell) return { reden: 'De code ontbreekt.' };
  if (cell.soort === 'fout') return { reden: 'Het rekenprogramma geeft hier een fout aan.' };
  if (cell.soort === 'datum' || isDay(cell.tekst))
    return { reden: 'Hier staat een datum. Een crebo is een getal van vijf cijfers.' };
  const tekst = cell.tekst.replace(/^'/u, '').replace(/\s/gu, '');
  if (/^\d{5}$/u.test(tekst))
    return tekst === cell.tekst ? { crebo: tekst } : { crebo: tekst, anders: cell.tekst };
  if (/^[KCO]\d{4,5}$/iu.test(tekst)) return { anderSoort: tekst.toUpperCase() };
  const whole = /^(\d{5})[.,]0+$/u.exec(tekst)?.[1];
  if (whole !== undefined) return { crebo: whole, anders: cell.tekst };
  const [, thousands, rest] = /^(\d{2})[.,](\d{2,3})$/u.exec(tekst) ?? [];
  if (thousands !== undefined && rest !== undefined) {
    return { crebo: `${thousands}${rest}`.padEnd(DIGITS, '0'), anders: cell.tekst };
  }
  if (/^\d+([.,]\d+)?e\+?\d+$/iu.test(tekst)) {
    return { reden: 'Het rekenprogramma heeft van deze code een afgerond getal gemaakt.' };
  }
  if (/^\d{1,2}[.,]\d$/u.test(tekst)) {
    return {
      reden: 'Hier staat een getal met een komma. Het rekenprogramma heeft de code waarschijnlijk veranderd.',
    };
  }
  return { reden: 'Dit is geen crebo: een crebo heeft vijf cijfers.' };
}

/** As a spreadsheet program shows a day, in Dutch or in American order. */
function isDay(tekst: string): boolean {
  return /^\d{1,4}[-/]\d{1,2}[-/]\d{2,4}$/u.test(tekst);
}
