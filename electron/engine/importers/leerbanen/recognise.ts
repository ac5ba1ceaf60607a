/** Recognises files of leerbanen and of erkenningen by what stands in them. */
import { firstCsvRows } from '../table/csv';
import type { Begin } from '../types';
import { isErkenningenCsv, isLeerbanenCsv } from './csv/columns';

export function isErkenningen(begin: Begin): boolean {
  return isJson(begin) ? namesErkenningen(begin.tekst) : isErkenningenCsv(csvOf(begin));
}

export function isLeerbanen(begin: Begin): boolean {
  return isJson(begin)
    ? namesLeerbanen(begin.tekst) && !namesErkenningen(begin.tekst)
    : isLeerbanenCsv(csvOf(begin));
}

export function isJson({ tekst }: Pick<Begin, 'tekst'>): boolean {
  return /^\s*[[{]/u.test(tekst);
}

function csvOf({ tekst }: Begin): string[][] {
  return tekst === '' ? [] : firstCsvRows(tekst);
}

function namesErkenningen(tekst: string): boolean {
  return (
    /"erkenning"\s*:/u.test(tekst) && /"(?:kwalificaties|leerbedrijfId|vestigingsadres)"\s*:/u.test(tekst)
  );
}

function namesLeerbanen(tekst: string): boolean {
  return (
    /"crebocode"\s*:/u.test(tekst) && /"(?:leerplaatsId|leerweg|kerntaken|organisatie)"\s*:/u.test(tekst)
  );
}
