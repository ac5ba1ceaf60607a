/**
 * A text file that must be known as a whole (JSON), or that people made in a spreadsheet program (CSV). Such
 * programs still save in Windows-1252; that is read when it is certain, and else the file is refused.
 */
import { readFile } from 'node:fs/promises';
import { onleesbaar } from '../onleesbaar';
import type { Bronbestand, Leeshulp } from '../types';
import { findEncoding } from './encoding';

/** Bytes; the largest official file of these kinds is about 15 MB. */
const MAX_WHOLE = 32 * 1024 ** 2;

/** Signs above ASCII that stand in Dutch names and texts. */
const DUTCH = /^[\u00A0·°²³½éèêëíìîïóòôöúùûüáàâäãåçñøæßÉÈÊËÍÏÓÖÚÜÁÄÅÇÑØ€‘’“”–—…•]+$/u;

/**
 * @returns the text without byte order mark
 * @throws EngineError `onleesbaar-bestand` when it is empty, too large, no text, or of an unknown encoding
 */
export async function wholeText(
  bestand: Bronbestand,
  hulp: Pick<Leeshulp, 'opmerking' | 'voortgang' | 'adem'>,
): Promise<string> {
  if (bestand.grootte > MAX_WHOLE) {
    throw onleesbaar(
      `Dit bestand is te groot: ${String(Math.ceil(bestand.grootte / 1024 ** 2))} MB. Voor dit soort bestand is 32 MB het meeste.`,
    );
  }
  hulp.voortgang(0, bestand.grootte);
  const bytes = await readFile(bestand.pad);
  await hulp.adem();
  const tekst = decodeWhole(bytes, hulp.opmerking);
  if (tekst.trim() === '') throw onleesbaar('Dit bestand is leeg.');
  if (tekst.includes('\0')) throw onleesbaar('Dit bestand is geen tekst. Kies het bestand van de bron zelf.');
  hulp.voortgang(bestand.grootte, bestand.grootte);
  await hulp.adem();
  return tekst;
}

/**
 * @param opmerking gets a Dutch remark when the text was converted
 * @throws EngineError `onleesbaar-bestand` when it can not be read with certainty
 */
export function decodeWhole(bytes: Uint8Array, opmerking: (tekst: string) => void): string {
  const found = findEncoding(bytes);
  if ('unknown' in found) throw unreadable();
  const tekst = decode(found.encoding, bytes.subarray(found.skip));
  if (tekst !== undefined) {
    if (found.encoding !== 'utf-8')
      opmerking('Het bestand is opgeslagen als UTF-16. De app heeft dat omgezet.');
    return tekst;
  }
  const old = found.encoding === 'utf-8' && found.skip === 0 ? decode('windows-1252', bytes) : undefined;
  const strange = old?.match(/[^\0-\x7F]/gu) ?? [];
  if (old === undefined || !DUTCH.test(strange.join(''))) throw unreadable();
  opmerking(
    'Het bestand is opgeslagen als Windows-1252. De app heeft dat omgezet. Controleer namen met een accent.',
  );
  return old;
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function unreadable(): Error {
  return onleesbaar(
    'De tekens in dit bestand zijn niet te lezen. Open het in je rekenprogramma en sla het op als "CSV UTF-8".',
  );
}
