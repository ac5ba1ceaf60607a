/** Reads one CSV file of the sources: UTF-8, `;`, header, RFC-4180 quotes, LF. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { BronFout, fout } from '../check/problem';
import { TABELLEN, type Rijen, type TabelNaam } from './tables';

interface Gelezen {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** One row as text, with the line on which it stands. */
type Row<C extends string> = Readonly<Record<C, string>> & { readonly regel: number };

/** @throws as `readColumns` */
export function readTable<T extends TabelNaam>(dir: string, tabel: T): Rijen<T> {
  return readColumns(dir, `${tabel}.csv`, TABELLEN[tabel]);
}

/**
 * @param bestand below the sources
 * @throws BronFout when the header is not the agreed one or the file is no CSV;
 * a missing file is an error of the file system.
 */
export function readColumns<C extends string>(
  dir: string,
  bestand: string,
  kolommen: readonly C[],
): readonly Row<C>[] {
  const [kop, ...rijen] = records(bestand, readFileSync(join(dir, bestand), 'utf8'));
  const gevonden = kop?.record.join(';') ?? '';
  if (gevonden !== kolommen.join(';')) {
    throw new BronFout([fout(bestand, 1, gevonden, `de kopregel moet zijn: ${kolommen.join(';')}`)]);
  }
  return rijen.map(({ record, info }): unknown => {
    const velden = kolommen.map((kolom, index): [string, string] => [kolom, record[index] ?? '']);
    return { ...Object.fromEntries(velden), regel: info.lines };
  }) as Row<C>[];
}

function records(bestand: string, tekst: string): Gelezen[] {
  try {
    const gelezen: unknown = parse(tekst, { delimiter: ';', info: true, relax_column_count: false });
    return gelezen as Gelezen[];
  } catch (reden) {
    const wat = reden instanceof Error ? reden.message : String(reden);
    throw new BronFout([fout(bestand, 0, '', `geen goede CSV: ${wat}`)]);
  }
}
