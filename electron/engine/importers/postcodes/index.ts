/** A list of postcodes (four digits) with their place, middle point and gemeente; the form is in FORMAT.md. */
import { onleesbaar } from '../onleesbaar';
import { hasHeader, readHeader, type Columns } from '../table/header';
import { firstRows } from '../table/open-table';
import { refuse, type Where } from '../table/refuse';
import { textAt, type TableRow } from '../table/types';
import { walkRows, walkSheets } from '../table/walk-lists';
import type { Importer } from '../types';
import { NAMES, REQUIRED, type Column } from './columns';
import { readPostcode, type Postcode } from './read-row';

interface Read {
  readonly postcodes: Map<string, Postcode>;
  gelezen: number;
}

export const postcodesImporter: Importer = {
  soort: 'postcodes',
  herkent: (begin) => firstRows(begin).some((rows) => hasHeader(rows, NAMES, REQUIRED)),
  lees: async (bestand, hulp) => {
    const into: Read = { postcodes: new Map(), gelezen: 0 };
    const outcome = await walkSheets(bestand, hulp, (sheet, where) =>
      walkRows(sheet, {
        header: (texts) => readHeader(texts, NAMES, REQUIRED),
        row: (row, columns) => {
          readRow(row, columns, into, where);
        },
      }),
    );
    if (outcome !== 'gelezen') {
      throw onleesbaar('In dit bestand ontbreken kolommen. Nodig zijn: pc4, plaats, lat, lon en gemeente.');
    }
    if (into.gelezen === 0) throw onleesbaar('In deze lijst staat geen enkele postcode.');
    return { soort: 'postcodes', editie: '', postcodes: [...into.postcodes.values()], gelezen: into.gelezen };
  },
};

function readRow(row: TableRow, columns: Columns<Column>, into: Read, where: Where): void {
  into.gelezen += 1;
  const read = readPostcode((column) => textAt(row, columns[column][0]));
  if ('reden' in read) {
    refuse(where, row, { column: columns[read.column][0], veld: read.column, reden: read.reden });
  } else if (into.postcodes.has(read.pc4)) {
    refuse(where, row, {
      column: columns.pc4[0],
      veld: 'pc4',
      reden: 'Deze postcode staat er twee keer in.',
    });
  } else into.postcodes.set(read.pc4, read);
}
