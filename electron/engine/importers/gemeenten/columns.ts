/**
 * Which columns of the CBS table hold the gemeente and the arbeidsmarktregio. The columns are numbered
 * (`Code_1`, `Naam_2`) and the numbers differ per year, so the codes themselves tell: GM… and AM….
 */
import { field } from '../json/values';
import { printable } from '../text/printable';

export interface CodeColumns {
  readonly gemeente: string;
  readonly naam: string;
  readonly regio: string;
  readonly regioNaam: string;
}

export const GEMEENTE = /^GM\d{4}$/u;
export const REGIO = /^AM\d{2}$/u;

/** @param rows the first rows @returns the Dutch name of what is missing */
export function findColumns(rows: readonly unknown[]): CodeColumns | { readonly mist: string } {
  const gemeente = columnOf(rows, GEMEENTE);
  if (gemeente === undefined) return { mist: 'de code van de gemeente' };
  const regio = columnOf(rows, REGIO);
  if (regio === undefined) return { mist: 'de code van de arbeidsmarktregio' };
  const naam = nameBeside(rows, gemeente);
  const regioNaam = nameBeside(rows, regio);
  if (naam === undefined || regioNaam === undefined) return { mist: 'de naam bij een code' };
  return { gemeente, naam, regio, regioNaam };
}

/** CBS fills texts up with spaces. */
export function paddedText(row: unknown, column: string): string {
  const value = field(row, column);
  return typeof value === 'string' ? printable(value) : '';
}

/** A numbered column first: `RegioS` holds the same code, but no name stands beside it. */
function columnOf(rows: readonly unknown[], code: RegExp): string | undefined {
  const names = [
    ...new Set(rows.flatMap((row) => (typeof row === 'object' && row !== null ? Object.keys(row) : []))),
  ];
  const fitting = names.filter((naam) => rows.some((row) => code.test(paddedText(row, naam))));
  return fitting.find((naam) => /_\d+$/u.test(naam)) ?? fitting[0];
}

/** `Naam_2` belongs to `Code_1`. */
function nameBeside(rows: readonly unknown[], column: string): string | undefined {
  const number = /_(\d+)$/u.exec(column)?.[1];
  if (number === undefined) return undefined;
  const naam = `Naam_${String(Number(number) + 1)}`;
  return rows.some((row) => paddedText(row, naam) !== '') ? naam : undefined;
}
