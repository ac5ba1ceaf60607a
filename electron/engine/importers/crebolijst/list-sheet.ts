/** Reads a sheet of a crebolijst that lists kwalificaties. */
import { readCrebo, type ReadCrebo } from '../table/crebo';
import { dayIn } from '../table/day';
import { refuse, type Where } from '../table/refuse';
import { textAt, type TableRow, type TableSheet } from '../table/types';
import { walkRows } from '../table/walk-lists';
import type { Collected } from './collect';
import { creboColumns, type CreboColumns } from './columns';
import { levelOf } from './level';

interface Dossier {
  readonly code: string;
  readonly naam: string;
}

/** @returns false when the sheet has no header of a crebolijst in its first rows, so that nothing was read */
export function readListSheet(sheet: TableSheet, into: Collected, where: Where): Promise<boolean> {
  let dossier: Dossier = { code: '', naam: '' };
  return walkRows(sheet, {
    header: creboColumns,
    above: (row) => {
      takeDay(row, into);
    },
    row: (row, columns) => {
      dossier = dossierOf(row, columns, dossier);
      readRow(row, columns, dossier, into, where);
    },
  });
}

/** The text above the list says from which day it holds; some files tell only the year. */
function takeDay(row: TableRow, into: Collected): void {
  for (const cell of row.cellen) {
    const year = /(?<!\d)20\d{2}(?!\d)/u.exec(cell?.tekst ?? '')?.[0];
    const day = dayIn(cell?.tekst ?? '') ?? (year === undefined ? undefined : `${year}-08-01`);
    if (day !== undefined) into.dagen.add(day);
  }
}

/** The dossier stands beside its first kwalificatie only, or beside each. */
function dossierOf(row: TableRow, columns: CreboColumns, before: Dossier): Dossier {
  const read = readCrebo(columns.dossiercode === undefined ? undefined : row.cellen[columns.dossiercode]);
  const naam = textAt(row, columns.dossier);
  if (!('crebo' in read)) return naam === '' || naam === before.naam ? before : { code: '', naam };
  return { code: read.crebo, naam: naam === '' && read.crebo === before.code ? before.naam : naam };
}

function readRow(
  row: TableRow,
  columns: CreboColumns,
  dossier: Dossier,
  into: Collected,
  where: Where,
): void {
  const naam = textAt(row, columns.naam);
  const niveau = textAt(row, columns.niveau);
  const soort = textAt(row, columns.soort);
  if (naam === '' && niveau === '' && soort === '') return;
  into.gelezen += 1;
  const read = readCrebo(row.cellen[columns.code]);
  if (!('crebo' in read)) {
    passOver(read, row, columns.code, where);
    return;
  }
  into.codes.note(read.crebo, read.anders);
  const level = levelOf(niveau, soort);
  const no = (column: number | undefined, veld: string, reden: string): void => {
    refuse(where, row, { column, veld, reden });
  };
  if (naam === '') no(columns.naam, 'kwalificatie', 'De naam van de kwalificatie ontbreekt.');
  else if (level === 'onjuist') no(columns.niveau, 'niveau', 'Dit is geen niveau van 1 tot en met 4.');
  else if (level === undefined) {
    no(
      columns.niveau ?? columns.soort,
      'niveau',
      'Het niveau ontbreekt, en uit de soort opleiding blijkt het niet.',
    );
  } else {
    const one = {
      crebo: read.crebo,
      naam: naam.slice(0, 300),
      niveau: level,
      dossiercrebo: dossier.code,
      dossier: dossier.naam.slice(0, 300),
      soort: soort.slice(0, 100),
    };
    const other = into.add(one, row.nummer);
    if (other) {
      no(
        columns.code,
        'crebo',
        `Deze crebo staat ook in rij ${String(other.rij)}, met een andere naam of een ander niveau.`,
      );
    }
  }
}

function passOver(
  read: Exclude<ReadCrebo, { crebo: string }>,
  row: TableRow,
  column: number,
  where: Where,
): void {
  if ('anderSoort' in read) {
    where.hulp.opmerking(
      'Rijen met een keuzedeel of certificaat zijn niet gelezen: de lijst telt voor kwalificaties.',
    );
  } else {
    refuse(where, row, { column, veld: 'crebo', reden: read.reden });
  }
}
