/**
 * The header of a kluis file as bytes (FORMAT.md, "Header"). Its checksum tells a damaged header from a
 * wrong passphrase; it protects against accidents, the encryption protects against people.
 */
import { createHash } from 'node:crypto';
import { areSoundSlots, SLOTS_LENGTH } from './slots';

const MAGIC = Uint8Array.of(0x4c, 0x42, 0x4b, 0x4c, 0x55, 0x49, 0x53, 0x1a);
const VERSION = 1;
export const TAG_LENGTH = 16;

const CONSTANT_LENGTH = 72;
const CHECKSUM_AT = CONSTANT_LENGTH + SLOTS_LENGTH;
const CHECKSUM_LENGTH = 32;
export const HEADER_LENGTH = CHECKSUM_AT + CHECKSUM_LENGTH;
/** The longest header that a later version can have: enough to tell it from a damaged file. */
export const LONGEST_HEADER = 0xffff;

export interface Header {
  /** 16 random bytes, the same for the whole life of a kluis. */
  readonly vaultId: Uint8Array;
  readonly generation: number;
  /** The oldest generation that may still exist: what came before was erased on purpose. */
  readonly floor: number;
  /** By the clock of the laptop; never decides which file is newer. */
  readonly savedAt: Date;
  /** Bytes of the body, without its tag. */
  readonly bodyLength: number;
  readonly bodyNonce: Uint8Array;
  /** Both key slots, as they stand in the file. */
  readonly slots: Uint8Array;
}

export type DecodedHeader = Header | 'beschadigd' | 'onbekende-versie';

export function encodeHeader(header: Header): Uint8Array {
  const bytes = new Uint8Array(HEADER_LENGTH);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC, 0);
  view.setUint16(8, VERSION);
  view.setUint16(10, HEADER_LENGTH);
  bytes.set(header.vaultId, 12);
  view.setBigUint64(28, BigInt(header.generation));
  view.setBigUint64(36, BigInt(header.floor));
  view.setBigUint64(44, BigInt(Math.max(0, header.savedAt.getTime())));
  view.setBigUint64(52, BigInt(header.bodyLength));
  bytes.set(header.bodyNonce, 60);
  bytes.set(header.slots, CONSTANT_LENGTH);
  bytes.set(checksum(bytes, CHECKSUM_AT), CHECKSUM_AT);
  return bytes;
}

/** @param bytes the file, or its first LONGEST_HEADER bytes */
export function decodeHeader(bytes: Uint8Array): DecodedHeader {
  if (bytes.length < HEADER_LENGTH || !equal(bytes.subarray(0, 8), MAGIC)) return 'beschadigd';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const version = view.getUint16(8);
  const length = view.getUint16(10);
  if (length < 12 + CHECKSUM_LENGTH || length > bytes.length) return 'beschadigd';
  const checksumAt = length - CHECKSUM_LENGTH;
  if (!equal(checksum(bytes, checksumAt), bytes.subarray(checksumAt, length))) return 'beschadigd';
  if (version !== VERSION) return 'onbekende-versie';
  const header: Header = {
    vaultId: bytes.slice(12, 28),
    generation: Number(view.getBigUint64(28)),
    floor: Number(view.getBigUint64(36)),
    savedAt: new Date(Number(view.getBigUint64(44))),
    bodyLength: Number(view.getBigUint64(52)),
    bodyNonce: bytes.slice(60, CONSTANT_LENGTH),
    slots: bytes.slice(CONSTANT_LENGTH, CHECKSUM_AT),
  };
  return length === HEADER_LENGTH && isSound(header) ? header : 'beschadigd';
}

/** The part that stays the same when a passphrase changes: associated data of the body. */
export function constantPart(file: Uint8Array): Uint8Array {
  return file.subarray(0, CONSTANT_LENGTH);
}

export function equal(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}

function isSound(header: Header): boolean {
  const numbers = [header.generation, header.floor, header.bodyLength];
  return (
    numbers.every(Number.isSafeInteger) &&
    header.floor <= header.generation &&
    !Number.isNaN(header.savedAt.getTime()) &&
    areSoundSlots(header.slots)
  );
}

function checksum(bytes: Uint8Array, end: number): Uint8Array {
  return createHash('sha256').update(bytes.subarray(0, end)).digest();
}
