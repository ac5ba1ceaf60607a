/** Recognises a file by its content, never by its name. */
import { open } from 'node:fs/promises';
import { onleesbaar } from './onleesbaar';
import { decodeBegin } from './text/decode-begin';
import type { Begin, Bronbestand, Importer } from './types';
import { whatItIs } from './what-it-is';
import { isXlsx, leesBladen } from './xlsx/first-rows';
import { isZip, leesZipNamen } from './zip/names';

const BEGIN = 64 * 1024;

/** @throws EngineError `onleesbaar-bestand` that says what the file is, when no importer reads it */
export async function herken(bestand: Bronbestand, importers: readonly Importer[]): Promise<Importer> {
  if (bestand.grootte === 0) throw onleesbaar('Dit bestand is leeg.');
  const begin = await readBegin(bestand);
  const importer = importers.find((one) => one.herkent(begin));
  if (!importer) throw onleesbaar(whatItIs(begin));
  return importer;
}

async function readBegin({ pad }: Bronbestand): Promise<Begin> {
  const bytes = await firstBytes(pad);
  if (!isZip(bytes)) return { bytes, tekst: decodeBegin(bytes), zipNamen: [], bladen: [] };
  const zipNamen = await leesZipNamen(pad);
  return { bytes, tekst: '', zipNamen, bladen: isXlsx(zipNamen) ? await leesBladen(pad) : [] };
}

async function firstBytes(pad: string): Promise<Uint8Array> {
  const file = await open(pad, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGIN), 0, BEGIN, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
