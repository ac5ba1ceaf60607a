/** Reads a CSV file as a table: finds out how the columns are separated, and says where a quote is wrong. */
import { Readable } from 'node:stream';
import { CsvError, parse as csvStream, type Options } from 'csv-parse';
import { parse as csvNow } from 'csv-parse/sync';
import { onleesbaar } from '../onleesbaar';
import { CellBudget } from './budget';
import { trimCell } from './trim';
import { MAX_COLUMNS, type Cell, type TableRow } from './types';

const SEPARATORS = [';', '\t', ',', '|'] as const;
/** Excel writes this line to tell how columns are separated. */
const TOLD = /^sep=(.)\r?\n/u;
const FIRST_LINES = 40;
const MAX_RECORD = 200_000;
/** The longest official list has some tens of thousands; rows of uneven length take the parser long. */
const MAX_ROWS = 100_000;
const PIECE = 32 * 1024;
const BATCH = 5_000;

/** @returns the sign that gives most of the first lines the same number of columns, with the text left to read */
export function findSeparator(tekst: string): { readonly separator: string; readonly rest: string } {
  const told = TOLD.exec(tekst);
  if (told?.[1] !== undefined) return { separator: told[1], rest: tekst.slice(told[0].length) };
  const lines = tekst.slice(0, 64 * 1024).split(/\r\n?|\n/u, FIRST_LINES);
  const best = SEPARATORS.map((separator) => ({ separator, ...regularity(lines, separator) }));
  best.sort((a, b) => b.lines - a.lines || b.columns - a.columns);
  return { separator: best[0]?.separator ?? ';', rest: tekst };
}

/** JSON and XML have separators too. */
const OTHER = /^\s*[[{<]/u;

/** The first rows as text, for recognising; what is no CSV gives what can be made of it, and never an error. */
export function firstCsvRows(tekst: string): string[][] {
  if (OTHER.test(tekst)) return [];
  const { separator, rest } = findSeparator(tekst);
  const lines = rest.split(/\r\n?|\n/u, FIRST_LINES).slice(0, FIRST_LINES);
  return lines.map((line) => {
    try {
      return csvNow(line, { ...LOOSE, delimiter: separator })[0] ?? [];
    } catch {
      return [];
    }
  });
}

/**
 * @param adem lets others go first, between rows
 * @throws EngineError `onleesbaar-bestand` with the line where it goes wrong
 */
export async function* csvRows(
  tekst: string,
  adem: () => Promise<void>,
): AsyncGenerator<TableRow, void, undefined> {
  const { separator, rest } = findSeparator(tekst);
  const lines = rest.replace(/\r\n?/gu, '\n');
  const before = rest.length === tekst.length ? 0 : 1;
  checkLines(lines, before);
  const budget = new CellBudget();
  const parser = csvStream({ ...LOOSE, delimiter: separator, info: true, max_record_size: MAX_RECORD });
  Readable.from(pieces(lines)).pipe(parser);
  let done = 0;
  try {
    for await (const read of parser) {
      const { record, info } = read as { record: string[]; info: { lines: number } };
      budget.take(record.length);
      const cellen = record.slice(0, MAX_COLUMNS).map(toCell);
      if (cellen.some((cell) => cell !== undefined)) yield { nummer: info.lines + before, cellen };
      done += 1;
      if (done > MAX_ROWS) throw tooManyRows();
      if (done % BATCH === 0) await adem();
    }
  } catch (error) {
    throw error instanceof CsvError ? inDutch(error, before) : error;
  }
}

/** A quote inside a name is a quote; rows may be shorter or longer than the header. */
const LOOSE: Options = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true };

function* pieces(tekst: string): Generator<string, void, undefined> {
  for (let from = 0; from < tekst.length; from += PIECE) yield tekst.slice(from, from + PIECE);
}

function toCell(waarde: string): Cell | undefined {
  const tekst = trimCell(waarde);
  return tekst === '' ? undefined : { tekst, soort: /^#[A-Z/0?!]+!?$/u.test(tekst) ? 'fout' : 'tekst' };
}

/** How many lines share the most usual number of columns, and that number; a single column does not count. */
function regularity(lines: readonly string[], separator: string): { lines: number; columns: number } {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const columns = line.split(separator).length;
    if (columns > 1) counts.set(columns, (counts.get(columns) ?? 0) + 1);
  }
  const [columns = 0, usual = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { lines: usual, columns };
}

/** A line of nothing but separators is short in bytes, and endless in cells. */
function checkLines(tekst: string, before: number): void {
  let line = before;
  for (let from = 0; from < tekst.length;) {
    const end = tekst.indexOf('\n', from);
    const until = end < 0 ? tekst.length : end;
    line += 1;
    if (until - from > MAX_RECORD) {
      throw onleesbaar(
        `Regel ${String(line)} is langer dan 200.000 tekens. Dit is geen lijst zoals de bron die geeft.`,
      );
    }
    from = until + 1;
  }
}

function tooManyRows(): Error {
  return onleesbaar(
    'In dit bestand staan meer dan 100.000 rijen. Een officiële lijst is veel kleiner. ' +
      'Kies het bestand zoals je het van de bron hebt gekregen.',
  );
}

function inDutch(error: CsvError, before: number): Error {
  const line = Number(Reflect.get(error, 'lines'));
  const waar = Number.isFinite(line) ? ` bij regel ${String(line + before)}` : '';
  return onleesbaar(
    `In dit CSV-bestand wordt een aanhalingsteken niet gesloten${waar}. Zet er een bij of haal het weg.`,
  );
}
