/**
 * Reads a file of the kluis with nothing but FORMAT.md and the crypto of Node. It shares no code with the app on
 * purpose: what it can read, anybody can read who has the page and the passphrase.
 */
import { createDecipheriv, createHash, hkdfSync, scryptSync } from 'node:crypto';

const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export interface Decoded {
  readonly id: string;
  readonly generation: bigint;
  readonly floor: bigint;
  readonly savedAt: Date;
  readonly cost: { readonly N: number; readonly r: number; readonly p: number };
  readonly body: Buffer;
}

export type Secret = { readonly passphrase: string } | { readonly recoveryKey: string };

/** @throws Error when anything differs from the page */
export function decode(file: Buffer, secret: Secret): Decoded {
  if (file.subarray(0, 8).toString('hex') !== '4c424b4c5549531a') throw new Error('magic');
  if (file.readUInt16BE(8) !== 1) throw new Error('version');
  if (file.readUInt16BE(10) !== 296) throw new Error('length of the header');
  const sum = createHash('sha256').update(file.subarray(0, 264)).digest();
  if (!sum.equals(file.subarray(264, 296))) throw new Error('checksum');
  const id = file.subarray(12, 28);
  const n = Number(file.readBigUInt64BE(52));
  if (file.length !== 296 + n + 16) throw new Error('length of the file');
  const byPassphrase = file.subarray(72, 168);
  const cost = {
    N: 2 ** byPassphrase.readUInt8(1),
    r: byPassphrase.readUInt8(2),
    p: byPassphrase.readUInt8(3),
  };
  const dataKey =
    'passphrase' in secret
      ? unwrap(byPassphrase, id, passphraseKey(secret.passphrase, byPassphrase, cost))
      : unwrap(file.subarray(168, 264), id, recoveryKey(secret.recoveryKey, file.subarray(168, 264)));
  return {
    id: id.toString('hex'),
    generation: file.readBigUInt64BE(28),
    floor: file.readBigUInt64BE(36),
    savedAt: new Date(Number(file.readBigUInt64BE(44))),
    cost,
    body: open(dataKey, file.subarray(60, 72), file.subarray(0, 72), file.subarray(296)),
  };
}

function passphraseKey(passphrase: string, slot: Buffer, cost: Decoded['cost']): Buffer {
  if (slot.readUInt8(0) !== 1) throw new Error('kind of the first slot');
  return scryptSync(Buffer.from(passphrase.normalize('NFKC'), 'utf8'), slot.subarray(4, 36), 32, {
    ...cost,
    maxmem: 600 * 1024 * 1024,
  });
}

function recoveryKey(paper: string, slot: Buffer): Buffer {
  if (slot.readUInt8(0) !== 2) throw new Error('kind of the second slot');
  const info = Buffer.from('leerbaankompas kluis herstelsleutel 1', 'ascii');
  return Buffer.from(hkdfSync('sha256', fromPaper(paper), slot.subarray(4, 36), info, 32));
}

function fromPaper(paper: string): Buffer {
  let bits = 0n;
  const characters = paper.replaceAll('-', '').slice(0, 32);
  for (const character of characters) bits = bits * 32n + BigInt(CHARACTERS.indexOf(character));
  return Buffer.from(bits.toString(16).padStart(40, '0'), 'hex');
}

function unwrap(slot: Buffer, id: Buffer, key: Buffer): Buffer {
  const associated = Buffer.concat([
    Buffer.from('leerbaankompas kluis sleutel 1', 'ascii'),
    id,
    slot.subarray(0, 36),
  ]);
  return open(key, slot.subarray(36, 48), associated, slot.subarray(48));
}

/** @param sealed what was encrypted, and the 16 bytes of its tag */
function open(key: Buffer, nonce: Buffer, associated: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(associated);
  decipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
}
