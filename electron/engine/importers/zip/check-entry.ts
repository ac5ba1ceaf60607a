/** Looks at what a ZIP says about one of its files, before that file is touched. */
import type { Entry } from 'yauzl';
import { onleesbaar } from '../onleesbaar';
import { RATIO_FROM, type ZipLimits } from './limits';

const STORED = 0;
const DEFLATED = 8;
const UNIX = 3;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;
const MAX_NAME = 200;

/** @throws EngineError `onleesbaar-bestand` in Dutch, with the name of the entry */
export function checkEntry(entry: Entry, limits: ZipLimits): void {
  const naam = shortName(entry.fileName);
  if (entry.fileName.length > MAX_NAME || /\p{Cc}/u.test(entry.fileName)) {
    throw onleesbaar(
      `In het ZIP-bestand staat een naam die niet mag: "${naam}". De app opent het daarom niet.`,
    );
  }
  if (entry.fileName.split('/').length - 1 > limits.diepte) {
    throw onleesbaar(`In het ZIP-bestand zitten te veel mappen in elkaar: "${naam}".`);
  }
  if (entry.isEncrypted()) {
    throw onleesbaar(
      'Het bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf en kies het daarna opnieuw.',
    );
  }
  if (isSpecial(entry)) {
    throw onleesbaar(`In het ZIP-bestand staat een verwijzing in plaats van een bestand: "${naam}".`);
  }
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw onleesbaar(
      `Het ZIP-bestand is ingepakt op een manier die de app niet kent: "${naam}". Pak het opnieuw in als gewone ZIP.`,
    );
  }
  if (entry.uncompressedSize > limits.perBestand) throw tooLarge();
  if (isBomb(entry.uncompressedSize, entry.compressedSize, limits)) throw bomb();
}

/** Whether far more comes out than can be honest. @param out, from bytes */
export function isBomb(out: number, from: number, limits: ZipLimits): boolean {
  return out > RATIO_FROM && out > from * limits.verhouding;
}

export function tooLarge(): Error {
  return onleesbaar('Uitgepakt is dit bestand te groot voor de app. Kies een kleiner bestand.');
}

export function bomb(): Error {
  return onleesbaar(
    'Dit bestand wordt bij het uitpakken onredelijk groot. Dat hoort niet bij een gewoon bestand. ' +
      'De app opent het niet. Download het opnieuw bij de bron.',
  );
}

export function shortName(naam: string): string {
  return naam.replace(/\p{Cc}/gu, '?').slice(0, 80);
}

/** A link, a device or the like: only files and folders are wanted. */
function isSpecial(entry: Entry): boolean {
  if (entry.versionMadeBy >> 8 !== UNIX) return false;
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  return type !== 0 && type !== REGULAR && type !== FOLDER;
}
