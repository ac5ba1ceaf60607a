/** Reads a file in chunks of UTF-8 bytes, whatever it was saved as; at most two chunks are in memory. */
import { open, type FileHandle } from 'node:fs/promises';
import { isUtf8 } from 'node:buffer';
import { findEncoding } from '../text/encoding';
import { onleesbaar } from '../onleesbaar';
import type { Bronbestand, Leeshulp } from '../types';

const CHUNK = 256 * 1024;

export interface Chunk {
  /** Without byte order mark. */
  readonly bytes: Buffer;
  /** Bytes of the file that were read, this chunk included. */
  readonly gelezen: number;
}

/**
 * Bytes that are no UTF-8 come through as they are: `decode` says what they mean.
 * @throws EngineError `onleesbaar-bestand` when the file is empty or declares an encoding that is not known
 */
export async function* utf8Chunks(
  { pad, grootte }: Bronbestand,
  hulp: Pick<Leeshulp, 'opmerking'>,
): AsyncGenerator<Chunk, void, undefined> {
  if (grootte === 0) throw onleesbaar('Dit bestand is leeg.');
  const file = await open(pad, 'r');
  try {
    let convert: ((bytes: Buffer) => Buffer) | undefined;
    let gelezen = 0;
    let coming = readAt(file, 0);
    for (;;) {
      let bytes = await coming;
      if (bytes.length === 0) return;
      // The disk goes on while this chunk is worked on.
      coming = readAt(file, gelezen + bytes.length);
      const bytesRead = bytes.length;
      if (gelezen === 0) {
        const found = findEncoding(bytes);
        if ('unknown' in found) throw onleesbaar('De tekens in dit bestand zijn niet te lezen.');
        bytes = bytes.subarray(found.skip);
        convert = found.encoding === 'utf-8' ? undefined : fromUtf16(found.encoding, hulp);
      }
      gelezen += bytesRead;
      yield { bytes: convert?.(bytes) ?? bytes, gelezen };
    }
  } finally {
    await file.close();
  }
}

/** @returns an empty buffer behind the end of the file */
function readAt(file: FileHandle, position: number): Promise<Buffer> {
  const reading = file
    .read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, position)
    .then(({ buffer, bytesRead }) => buffer.subarray(0, bytesRead));
  // Who stops early never waits for it; who waits for it hears of a failure all the same.
  reading.catch(() => undefined);
  return reading;
}

function fromUtf16(encoding: string, hulp: Pick<Leeshulp, 'opmerking'>): (bytes: Buffer) => Buffer {
  hulp.opmerking('Het bestand is opgeslagen als UTF-16. De app heeft dat omgezet.');
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes) => Buffer.from(decoder.decode(bytes, { stream: true }), 'utf8');
}

const windows = new TextDecoder('windows-1252');

/** @param opmerking gets a remark when the bytes are no UTF-8: then they are read as old programs for Windows save them */
export function decode(bytes: Buffer, opmerking: (tekst: string) => void): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  opmerking(
    'Een deel van het bestand is opgeslagen als Windows-1252. De app heeft dat omgezet. Controleer namen met een accent.',
  );
  return windows.decode(bytes);
}
