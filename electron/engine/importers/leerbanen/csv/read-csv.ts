/** Reads the app's own CSV of leerbanen or of erkenningen row by row. */
import { onleesbaar } from '../../onleesbaar';
import { HEADER_WITHIN, readHeader, type Columns } from '../../table/header';
import { trimCell } from '../../table/trim';
import type { Bronbestand } from '../../types';
import type { Hulp } from '../read-file';
import type { BronRij, LeesStap } from '../source-row';
import { NAMES, REQUIRED, type Column } from './columns';
import { csvRows, type CsvRow } from './csv-rows';
import { toLeerbedrijf, toLeerplaats } from './to-record';

/** Rows that are given out together. */
const TOGETHER = 500;

/** @throws EngineError `onleesbaar-bestand` when there is no header, or a quote is not closed */
export async function* readCsv(
  bestand: Bronbestand,
  hulp: Pick<Hulp, 'opmerking'>,
): AsyncGenerator<LeesStap, void, undefined> {
  let columns: Columns<Column> | undefined;
  let before = 0;
  let rijen: BronRij[] = [];
  for await (const row of csvRows(bestand, hulp)) {
    if (!columns) {
      columns = readHeader(row.cellen, NAMES, REQUIRED);
      before += 1;
      if (!columns && before >= HEADER_WITHIN) break;
      continue;
    }
    const read = toRow(row, columns, bestand);
    if (read) rijen.push(read);
    if (rijen.length < TOGETHER) continue;
    yield { gelezen: row.gelezen, rijen };
    rijen = [];
  }
  if (!columns) throw onleesbaar('In dit bestand ontbreken kolommen. Nodig zijn: crebo en leerbedrijf.');
  yield { gelezen: bestand.grootte, rijen };
}

/** @returns undefined for a row of empty cells */
function toRow(
  { regel, cellen }: CsvRow,
  columns: Columns<Column>,
  bestand: Bronbestand,
): BronRij | undefined {
  const text = (column: Column): string => trimCell(cellen[columns[column][0] ?? -1] ?? '');
  if (cellen.every((cell) => trimCell(cell) === '')) return undefined;
  const erkenning = columns.erkendVanaf.length + columns.erkendTot.length > 0;
  return {
    plek: { bestand: bestand.naam, rij: regel },
    waarde: erkenning ? toLeerbedrijf(text) : toLeerplaats(text),
  };
}
