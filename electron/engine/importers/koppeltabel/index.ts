/** The mbo-opleidingskoppeltabel of SBB: the official succession of old codes by new ones, per school year. */
import { onleesbaar } from '../onleesbaar';
import { readCrebo } from '../table/crebo';
import { hasHeader, readHeader, type ColumnNames, type Columns } from '../table/header';
import { firstRows } from '../table/open-table';
import { refuse, type Where } from '../table/refuse';
import { textAt, type TableRow } from '../table/types';
import { walkRows, walkSheets } from '../table/walk-lists';
import type { Importer } from '../types';
import { Successions } from './successions';

type Column = 'oud' | 'nieuw' | 'schooljaar';

const NAMES: ColumnNames<Column> = {
  oud: ['opleidingscode', 'erkende opleidingscode', 'crebonummer', 'crebo'],
  nieuw: ['verwijzende opleidingscode kwalificatie…', 'verwijzende crebo kwalificatie…'],
  schooljaar: ['schooljaar'],
};
const REQUIRED = ['oud', 'nieuw'] as const;

export const koppeltabelImporter: Importer = {
  soort: 'koppeltabel',
  herkent: (begin) => firstRows(begin).some((rows) => hasHeader(rows, NAMES, REQUIRED)),
  lees: async (bestand, hulp) => {
    const into = new Successions(hulp.opmerking);
    const outcome = await walkSheets(bestand, hulp, (sheet, where) =>
      walkRows(sheet, {
        header: (texts) => readHeader(texts, NAMES, REQUIRED),
        row: (row, columns) => {
          readRow(row, columns, into, where);
        },
      }),
    );
    if (outcome !== 'gelezen') throw noTable(outcome);
    if (into.gelezen === 0) throw onleesbaar('In deze koppeltabel staat geen enkele code.');
    return { soort: 'koppeltabel', editie: into.editie(), opvolging: into.rows(), gelezen: into.gelezen };
  },
};

function readRow(row: TableRow, columns: Columns<Column>, into: Successions, where: Where): void {
  const [oudAt = -1] = columns.oud;
  const [nieuwAt = -1] = columns.nieuw;
  const oud = readCrebo(row.cellen[oudAt]);
  if (textAt(row, oudAt) === '' && textAt(row, nieuwAt) === '') return;
  into.gelezen += 1;
  if ('reden' in oud) {
    refuse(where, row, { column: oudAt, veld: 'opleidingscode', reden: oud.reden });
    return;
  }
  const nieuw = readCrebo(row.cellen[nieuwAt]);
  if ('anderSoort' in oud || 'anderSoort' in nieuw) {
    where.hulp.opmerking('Rijen over een keuzedeel of certificaat zijn niet gelezen.');
  } else if ('crebo' in nieuw) {
    into.codes.note(oud.crebo, oud.anders);
    into.codes.note(nieuw.crebo, nieuw.anders);
    into.add(oud.crebo, nieuw.crebo, textAt(row, columns.schooljaar[0]));
  } else if (textAt(row, nieuwAt) !== '') {
    refuse(where, row, { column: nieuwAt, veld: 'verwijzende opleidingscode', reden: nieuw.reden });
  }
}

function noTable(why: 'verborgen' | 'geen'): Error {
  return onleesbaar(
    why === 'verborgen'
      ? 'Het werkblad met de koppeltabel is verborgen. Maak het zichtbaar, sla het bestand op en kies het opnieuw.'
      : 'In dit bestand staan de kolommen van de koppeltabel niet. Kies het bestand zoals SBB het geeft.',
  );
}
