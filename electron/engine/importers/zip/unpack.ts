/** Unpacks one file of a ZIP as a stream, and proves with its checksum that nothing was damaged on the way. */
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { EngineError } from '../../engine-error';
import { onleesbaar } from '../onleesbaar';

/** @throws EngineError `onleesbaar-bestand` when the content is damaged, or longer than the ZIP says */
export async function* unpack(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array, void, undefined> {
  let stream: Readable | undefined;
  let sum = 0;
  try {
    stream = await zip.openReadStreamPromise(entry);
    for await (const piece of stream) {
      const bytes = piece as Buffer;
      sum = crc32(bytes, sum);
      yield bytes;
    }
  } catch (error) {
    throw error instanceof EngineError ? error : damaged();
  } finally {
    stream?.destroy();
  }
  if (sum !== entry.crc32) throw damaged();
}

export function damaged(): EngineError {
  return onleesbaar(
    'Het bestand is beschadigd of niet helemaal binnengekomen. Download of kopieer het opnieuw.',
  );
}
