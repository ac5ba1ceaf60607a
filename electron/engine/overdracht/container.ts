/**
 * The bytes of a hand-over file. All numbers are unsigned.
 *
 * | offset | length | what |
 * | --- | --- | --- |
 * | 0 | 4 | `LBKO` |
 * | 4 | 1 | version of the file: 1 |
 * | 5 | 1 | cost of scrypt: logarithm of N with base 2 |
 * | 6 | 1 | r |
 * | 7 | 1 | p |
 * | 8 | 16 | salt |
 * | 24 | 12 | nonce of AES-256-GCM |
 * | 36 | n | the encrypted body; bytes 0 to 36 are its associated data |
 * | 36 + n | 16 | its tag |
 * | 52 + n | 32 | SHA-256 of all before |
 *
 * The checksum tells a damaged file from wrong words, before any costly work. It protects against accidents; the
 * encryption protects against people.
 */
import { createHash } from 'node:crypto';
import { isAllowedCost } from '../crypto/costly-key';
import { EngineError } from '../engine-error';
import type { Kosten } from '../vault/file/types';

const MAGIC = 'LBKO';
const VERSION = 1;
const SALT_AT = 8;
const NONCE_AT = 24;
const HEADER_LENGTH = 36;
export const SALT_LENGTH = NONCE_AT - SALT_AT;
export const NONCE_LENGTH = HEADER_LENGTH - NONCE_AT;
export const TAG_LENGTH = 16;
const CHECKSUM_LENGTH = 32;
/** Bytes; a hand-over of thousands of answers is far smaller. */
const LARGEST_FILE = 1_500_000;

export interface Container {
  readonly kosten: Kosten;
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  /** The encrypted body with its tag. */
  readonly sealed: Uint8Array;
}

/** The bytes before the body: its associated data. */
export function headerOf({ kosten, salt, nonce }: Omit<Container, 'sealed'>): Uint8Array {
  const fixed = Uint8Array.of(VERSION, Math.log2(kosten.N), kosten.r, kosten.p);
  return Buffer.concat([Buffer.from(MAGIC, 'latin1'), fixed, salt, nonce]);
}

export function encodeContainer(container: Container): Uint8Array {
  const before = Buffer.concat([headerOf(container), container.sealed]);
  return Buffer.concat([before, checksum(before)]);
}

/**
 * @throws EngineError `onbekende-versie`; `onleesbaar-bestand` when it is no hand-over, is damaged, or asks more
 *   work than a laptop should do
 */
export function decodeContainer(file: Uint8Array): Container {
  if (file.length > LARGEST_FILE) throw unreadable('too large');
  if (Buffer.from(file.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC)
    throw unreadable('no hand-over');
  const version = file[MAGIC.length];
  if (version === undefined) throw unreadable('cut off');
  if (version !== VERSION) throw new EngineError('onbekende-versie', { detail: `file ${String(version)}` });
  const end = file.length - CHECKSUM_LENGTH;
  if (end < HEADER_LENGTH + TAG_LENGTH) throw unreadable('cut off');
  if (Buffer.compare(checksum(file.subarray(0, end)), file.subarray(end)) !== 0) throw unreadable('damaged');
  const kosten = { N: 2 ** (file[5] ?? 0), r: file[6] ?? 0, p: file[7] ?? 0 };
  if (!isAllowedCost(kosten)) throw unreadable('cost out of bounds');
  return {
    kosten,
    salt: file.subarray(SALT_AT, NONCE_AT),
    nonce: file.subarray(NONCE_AT, HEADER_LENGTH),
    sealed: file.subarray(HEADER_LENGTH, end),
  };
}

export function unreadable(detail: string): EngineError {
  return new EngineError('onleesbaar-bestand', { detail });
}

function checksum(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
