/** Takes files out of a package, and proves that they are the ones that the table of contents names. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Inhoud } from '../../pakket/manifest';
import { onleesbaar } from '../onleesbaar';
import type { Leeshulp } from '../types';
import type { Zip } from '../zip/open-zip';

/** Bytes of a JSON file in a package: all dossiers of the country take about 5 MB. */
const MAX_JSON = 32 * 1024 ** 2;

/** @param expected what the table of contents says; the table itself has nothing that says it */
export async function partBytes(zip: Zip, naam: string, expected?: Inhoud): Promise<Buffer> {
  if ((zip.grootte(naam) ?? 0) > MAX_JSON)
    throw onleesbaar(`In het pakket is een bestand te groot: "${naam}".`);
  checkSize(zip, naam, expected);
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.lees(naam)) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  if (expected && hashOf([bytes]) !== expected.sha256) throw changed(naam);
  return bytes;
}

/** Writes a file of the package to `naar`, a path that the app chose. */
export async function extract(
  zip: Zip,
  expected: Inhoud,
  naar: string,
  hulp: Pick<Leeshulp, 'adem'> & { readonly count: (bytes: number) => void },
): Promise<void> {
  checkSize(zip, expected.naam, expected);
  const hash = createHash('sha256');
  const file = await open(naar, 'w', 0o600);
  try {
    for await (const piece of zip.lees(expected.naam)) {
      hash.update(piece);
      await file.write(piece);
      hulp.count(piece.length);
      await hulp.adem();
    }
    await file.sync();
  } finally {
    await file.close();
  }
  if (hash.digest('hex') !== expected.sha256) throw changed(expected.naam);
}

function checkSize(zip: Zip, naam: string, expected: Inhoud | undefined): void {
  const found = zip.grootte(naam);
  if (expected && found !== undefined && found !== expected.grootte) throw changed(naam);
}

function hashOf(pieces: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

function changed(naam: string): Error {
  return onleesbaar(`In het pakket is "${naam}" veranderd of beschadigd. Vraag het pakket opnieuw.`);
}
