/** A CSV as blocks of text that end at the end of a line, so that each can be decoded by itself. */
import type { Bronbestand } from '../../types';
import type { Hulp } from '../read-file';
import { decode, utf8Chunks } from '../utf8-chunks';

const NEWLINE = 0x0a;
/** A block without any line end is given out at this size: bytes. */
const MAX_BLOCK = 4 * 1024 ** 2;

export interface Block {
  readonly tekst: string;
  /** Bytes of the file that were read so far. */
  readonly gelezen: number;
}

export async function* textBlocks(
  bestand: Bronbestand,
  hulp: Pick<Hulp, 'opmerking'>,
): AsyncGenerator<Block, void, undefined> {
  let rest = Buffer.alloc(0);
  for await (const { bytes, gelezen } of utf8Chunks(bestand, hulp)) {
    const all = Buffer.concat([rest, bytes]);
    const end = all.lastIndexOf(NEWLINE) + 1 || (all.length > MAX_BLOCK ? all.length : 0);
    rest = all.subarray(end);
    if (end > 0) yield { tekst: decode(all.subarray(0, end), hulp.opmerking), gelezen };
  }
  if (rest.length > 0) yield { tekst: decode(rest, hulp.opmerking), gelezen: bestand.grootte };
}
