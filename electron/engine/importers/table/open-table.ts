/** Opens a file with a list in it, whether it is an Excel workbook or a CSV. */
import { open } from 'node:fs/promises';
import { wholeText } from '../text/whole-text';
import type { Begin, Bronbestand, Leeshulp } from '../types';
import { openXlsx } from '../xlsx/open-xlsx';
import { isZip } from '../zip/names';
import { csvRows, firstCsvRows } from './csv';
import type { Table } from './types';

/** @throws EngineError `onleesbaar-bestand` in Dutch; the table must be closed by whoever opened it */
export async function openTable(bestand: Bronbestand, hulp: Leeshulp): Promise<Table> {
  if (isZip(await firstBytes(bestand.pad))) return openXlsx(bestand.pad, hulp);
  const tekst = await wholeText(bestand, hulp);
  if (!/[\r\n]\s*$/u.test(tekst.slice(-100))) {
    hulp.opmerking('De laatste regel heeft geen regeleinde. Controleer of het bestand compleet is.');
  }
  return {
    bladen: [{ naam: '', verborgen: false, rijen: () => csvRows(tekst, hulp.adem) }],
    sluit: () => undefined,
  };
}

/** The first rows of each sheet, or of the CSV: what a list is recognised by. */
export function firstRows({ tekst, bladen }: Begin): readonly (readonly (readonly string[])[])[] {
  if (bladen.length > 0) return bladen.map(({ rijen }) => rijen);
  return tekst === '' ? [] : [firstCsvRows(tekst)];
}

async function firstBytes(pad: string): Promise<Uint8Array> {
  const file = await open(pad, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
