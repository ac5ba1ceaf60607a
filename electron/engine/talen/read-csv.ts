/** The rows of a file of a translator, however a spreadsheet program saved it. */
import { readHarmlessCell } from '../../../shared/text/harmless-cell';
import { onleesbaar } from '../importers/onleesbaar';
import { csvRows } from '../importers/table/csv';
import { textAt, type TableRow } from '../importers/table/types';
import { decodeWhole } from '../importers/text/whole-text';
import { KOLOMMEN } from './write-csv';

export interface Regel {
  /** Line in the file, from 1. */
  readonly regel: number;
  readonly sleutel: string;
  /** '' when the file has no such column or the cell is empty. */
  readonly nl: string;
  readonly tekst: string;
  readonly nagekeken: string;
  /** The program that saved it shows an error in one of the cells. */
  readonly kapot: boolean;
}

type Kolom = (typeof KOLOMMEN)[number];
type Plaatsen = Partial<Record<Kolom, number>>;

/** @throws EngineError `onleesbaar-bestand` with a Dutch reason */
export async function readRegels(bytes: Uint8Array): Promise<Regel[]> {
  const tekst = decodeWhole(bytes, () => undefined);
  if (tekst.trim() === '') throw onleesbaar('Dit bestand is leeg.');
  if (tekst.includes('\0')) throw onleesbaar('Dit bestand is geen tekst. Sla het op als "CSV UTF-8".');
  const regels: Regel[] = [];
  let plaatsen: Plaatsen | undefined;
  for await (const row of csvRows(tekst, () => Promise.resolve())) {
    if (plaatsen === undefined) plaatsen = readHeader(row);
    else regels.push(toRegel(row, plaatsen));
  }
  if (plaatsen === undefined) throw onleesbaar('Dit bestand is leeg.');
  return regels;
}

function readHeader(row: TableRow): Plaatsen {
  const plaatsen: Plaatsen = {};
  row.cellen.forEach((cell, at) => {
    const kolom = KOLOMMEN.find((naam) => naam === cell?.tekst.toLowerCase());
    if (kolom !== undefined) plaatsen[kolom] ??= at;
  });
  if (plaatsen.sleutel === undefined || plaatsen.tekst === undefined) {
    throw onleesbaar(
      'In de eerste regel horen de namen van de kolommen te staan: sleutel, nl, tekst en nagekeken. ' +
        'Bewaar eerst de teksten als CSV, en verander dat bestand.',
    );
  }
  return plaatsen;
}

function toRegel(row: TableRow, plaatsen: Plaatsen): Regel {
  const at = (kolom: Kolom): string => readHarmlessCell(textAt(row, plaatsen[kolom]));
  return {
    regel: row.nummer,
    sleutel: at('sleutel'),
    nl: at('nl'),
    tekst: at('tekst'),
    nagekeken: at('nagekeken'),
    kapot: Object.values(plaatsen).some((column) => row.cellen[column]?.soort === 'fout'),
  };
}
