/** From what a cell of a sheet holds to what a person sees there. */
import { trimCell } from '../table/trim';
import type { Cell } from '../table/types';
import { onleesbaar } from '../onleesbaar';
import { excelDay } from './excel-day';
import { unescape } from './rich-text';

export interface CellContext {
  readonly strings: readonly string[];
  readonly isDateStyle: (style: number) => boolean;
  readonly vanaf1904: boolean;
}

/** @param type, style as the cell names them @param value what stands in `v`; inline text for `inlineStr` */
export function cellValue(
  type: string,
  style: number,
  value: string,
  { strings, isDateStyle, vanaf1904 }: CellContext,
): Cell | undefined {
  switch (type) {
    case 's': {
      const shared = strings[/^\d{1,9}$/u.test(value) ? Number(value) : -1];
      if (shared === undefined)
        throw onleesbaar('Een cel wijst naar een tekst die er niet is: het bestand is beschadigd.');
      return text(shared);
    }
    case 'inlineStr':
      return text(value);
    case 'str':
      return text(unescape(value));
    case 'b':
      return text(value === '1' ? 'WAAR' : 'ONWAAR');
    case 'e':
      return { tekst: value.trim().slice(0, 80), soort: 'fout' };
    case 'd':
      return value === '' ? undefined : { tekst: value.slice(0, 10), soort: 'datum' };
    default:
      return number(value, isDateStyle(style), vanaf1904);
  }
}

function number(value: string, isDate: boolean, vanaf1904: boolean): Cell | undefined {
  const bare = value.trim();
  if (bare === '') return undefined;
  const amount = Number(bare);
  if (!Number.isFinite(amount)) return text(bare);
  const day = isDate ? excelDay(amount, vanaf1904) : undefined;
  return day === undefined ? { tekst: String(amount), soort: 'getal' } : { tekst: day, soort: 'datum' };
}

function text(tekst: string): Cell | undefined {
  const bare = trimCell(tekst);
  return bare === '' ? undefined : { tekst: bare, soort: 'tekst' };
}
