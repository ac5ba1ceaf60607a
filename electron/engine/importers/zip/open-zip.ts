/**
 * Opens a ZIP that may come from anywhere. Everything it says about itself is checked first: names, kinds, sizes
 * and ratios. Nothing is ever written to a path that the ZIP names.
 */
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { EngineError } from '../../engine-error';
import { onleesbaar } from '../onleesbaar';
import { bomb, checkEntry, isBomb, shortName, tooLarge } from './check-entry';
import type { ZipLimits } from './limits';
import { damaged, unpack } from './unpack';

export interface Zip {
  /** Names of the files, without folders. */
  readonly namen: readonly string[];
  /** Bytes after unpacking; undefined when there is no such file. */
  readonly grootte: (naam: string) => number | undefined;
  /** @throws EngineError `onleesbaar-bestand` when the file is missing or damaged */
  readonly lees: (naam: string) => AsyncIterable<Uint8Array>;
  readonly sluit: () => void;
}

/** @throws EngineError `onleesbaar-bestand`, with the reason in Dutch */
export async function openZip(pad: string, limits: ZipLimits): Promise<Zip> {
  const zip = await open(pad);
  try {
    const entries = await readEntries(zip, limits);
    return {
      namen: [...entries.keys()],
      grootte: (naam) => entries.get(naam)?.uncompressedSize,
      lees: (naam) => {
        const entry = entries.get(naam);
        if (!entry) throw onleesbaar(`In het bestand ontbreekt een onderdeel: "${shortName(naam)}".`);
        return unpack(zip, entry);
      },
      sluit: () => {
        zip.close();
      },
    };
  } catch (error) {
    zip.close();
    throw error instanceof EngineError ? error : asDutch(error);
  }
}

async function open(pad: string): Promise<ZipFile> {
  try {
    return await openPromise(pad, { autoClose: false, strictFileNames: false });
  } catch (error) {
    throw asDutch(error);
  }
}

async function readEntries(zip: ZipFile, limits: ZipLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    if (count > limits.vermeldingen) {
      throw onleesbaar(`In het ZIP-bestand zitten meer dan ${String(limits.vermeldingen)} bestanden.`);
    }
    checkEntry(entry, limits);
    unpacked += entry.uncompressedSize;
    if (isBomb(unpacked, zip.fileSize, limits)) throw bomb();
    if (unpacked > limits.totaal) throw tooLarge();
    if (entry.fileName.endsWith('/')) continue;
    if (entries.has(entry.fileName)) {
      throw onleesbaar(`In het ZIP-bestand staat "${shortName(entry.fileName)}" twee keer.`);
    }
    entries.set(entry.fileName, entry);
  }
  return entries;
}

/** The library speaks English; of what it says only a name that is not allowed matters to people. */
function asDutch(error: unknown): EngineError {
  const message = error instanceof Error ? error.message : '';
  if (/^(invalid relative path|absolute path|invalid characters in fileName)/u.test(message)) {
    return onleesbaar(
      'In het ZIP-bestand staat een naam die buiten zijn map wijst. De app opent het daarom niet.',
    );
  }
  return damaged();
}
