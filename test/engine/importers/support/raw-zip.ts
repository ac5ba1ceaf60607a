/** Writes ZIP files by hand, so that every field can lie. */
import { constants, crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly naam: string;
  readonly inhoud: Uint8Array | string;
  /** What the central directory says in place of the truth. */
  readonly grootte?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Upper half of the external attributes: type and mode of Unix. */
  readonly unix?: number;
  /** Packed already; `inhoud` does not count then. */
  readonly ingepakt?: { readonly data: Buffer; readonly crc: number; readonly size: number };
  /** Points to the data of an earlier entry in place of having data of its own. */
  readonly zelfdeAls?: number;
}

export function rawZip(entries: readonly RawEntry[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  const placed: {
    readonly offset: number;
    readonly data: Buffer;
    readonly crc: number;
    readonly size: number;
  }[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.naam);
    const bytes = Buffer.from(entry.inhoud);
    const shared = entry.zelfdeAls === undefined ? undefined : placed[entry.zelfdeAls];
    const packed = entry.ingepakt ?? { data: deflateRawSync(bytes), crc: crc32(bytes), size: bytes.length };
    const own = shared ?? { offset, ...packed };
    placed.push(own);
    const head = (signature: number, version: Buffer): Buffer => {
      const fields = Buffer.alloc(26);
      fields.writeUInt16LE(20, 0);
      fields.writeUInt16LE((entry.flags ?? 0) | 0x800, 2);
      fields.writeUInt16LE(entry.method ?? 8, 4);
      fields.writeUInt32LE((entry.crc ?? own.crc) >>> 0, 10);
      fields.writeUInt32LE(own.data.length, 14);
      fields.writeUInt32LE(entry.grootte ?? own.size, 18);
      fields.writeUInt16LE(name.length, 22);
      const start = Buffer.alloc(4);
      start.writeUInt32LE(signature, 0);
      return Buffer.concat([start, version, fields]);
    };
    if (!shared) {
      const record = Buffer.concat([head(0x04034b50, Buffer.alloc(0)), name, own.data]);
      local.push(record);
      offset += record.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.unix ?? 0) << 16) >>> 0, 6);
    tail.writeUInt32LE(own.offset, 10);
    const made = Buffer.from([20, entry.unix === undefined ? 0 : 3]);
    central.push(Buffer.concat([head(0x02014b50, made), tail, name]));
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** The same block many times, packed without holding it unpacked; `before` and `after` stand around it once. */
export function packedRepeat(
  before: string,
  block: string,
  times: number,
  after: string,
): NonNullable<RawEntry['ingepakt']> {
  const parts: readonly (readonly [bytes: Buffer, times: number])[] = [
    [Buffer.from(before), 1],
    [Buffer.from(block), times],
    [Buffer.from(after), 1],
  ];
  const data: Buffer[] = [];
  let crc = 0;
  let size = 0;
  for (const [bytes, count] of parts) {
    // A full flush ends on a whole byte and looks back at nothing, so that packed blocks can stand behind one another.
    const once = deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH });
    for (let i = 0; i < count; i += 1) {
      data.push(once);
      crc = crc32(bytes, crc);
      size += bytes.length;
    }
  }
  data.push(END_OF_DEFLATE);
  return { data: Buffer.concat(data), crc, size };
}

/** An empty last block. */
const END_OF_DEFLATE = Buffer.from([0x03, 0x00]);
