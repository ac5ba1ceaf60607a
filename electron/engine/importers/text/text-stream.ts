/** Reads a text file from disk piece by piece, decoded, whatever the encoding; nothing is kept. */
import { open } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { onleesbaar } from '../onleesbaar';
import { findEncoding, type Encoding } from './encoding';

const PIECE = 256 * 1024;

/** How an encoding that is not UTF-8 is called in a remark. */
const NAMES: Readonly<Record<Exclude<Encoding, 'utf-8'>, string>> = {
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
};

export interface TextPiece {
  /** Without byte order mark. */
  readonly tekst: string;
  /** Bytes read so far, this piece included. */
  readonly gelezen: number;
}

/**
 * @param opmerking gets a Dutch remark when the file is not UTF-8 and was converted
 * @throws EngineError `onleesbaar-bestand` when the encoding is unknown, or a byte does not belong to it
 */
export async function* textPieces(
  pad: string,
  opmerking: (tekst: string) => void,
): AsyncGenerator<TextPiece, void, undefined> {
  const file = await open(pad, 'r');
  try {
    const buffer = Buffer.alloc(PIECE);
    let decoder: TextDecoder | undefined;
    let gelezen = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, PIECE, gelezen);
      let bytes = buffer.subarray(0, bytesRead);
      if (!decoder) {
        const found = findEncoding(bytes);
        decoder = decoderOf(found, opmerking);
        if ('skip' in found) bytes = bytes.subarray(found.skip);
      }
      const tekst = decode(decoder, bytes, bytesRead > 0, gelezen);
      gelezen += bytesRead;
      if (tekst !== '') yield { tekst, gelezen };
      if (bytesRead === 0) return;
    }
  } finally {
    await file.close();
  }
}

function decoderOf(found: ReturnType<typeof findEncoding>, opmerking: (tekst: string) => void): TextDecoder {
  if ('unknown' in found) {
    throw onleesbaar(
      `Het bestand gebruikt de tekencodering "${found.unknown}". Die kent de app niet. Sla het op als UTF-8.`,
    );
  }
  const { encoding } = found;
  if (encoding !== 'utf-8') {
    opmerking(`Het bestand gebruikt de tekencodering ${NAMES[encoding]}. De app heeft dat omgezet.`);
  }
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean, at: number): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    if (bytes.length === 0)
      throw onleesbaar('Het bestand houdt midden in een teken op. Het is niet compleet.');
    throw onleesbaar(
      `Tussen byte ${String(at + 1)} en byte ${String(at + bytes.length)} staat een teken dat niet te lezen is. ` +
        'Het bestand is beschadigd, of het is niet opgeslagen als UTF-8.',
    );
  }
}
