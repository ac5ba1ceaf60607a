/** Reads a hand-over by the table in container.ts alone, with nothing of the product: a second opinion on the format. */
import { createDecipheriv, createHash, scryptSync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';

export function decode(file: Buffer, woorden: string): unknown {
  if (file.toString('latin1', 0, 4) !== 'LBKO' || file.readUInt8(4) !== 1) throw new Error('not version 1');
  const end = file.length - 32;
  const sum = createHash('sha256').update(file.subarray(0, end)).digest('hex');
  if (sum !== file.toString('hex', end)) throw new Error('checksum');
  const cost = { N: 2 ** file.readUInt8(5), r: file.readUInt8(6), p: file.readUInt8(7), maxmem: 2 ** 30 };
  const key = scryptSync(woorden, file.subarray(8, 24), 32, cost);
  const decipher = createDecipheriv('aes-256-gcm', key, file.subarray(24, 36));
  decipher.setAAD(file.subarray(0, 36));
  decipher.setAuthTag(file.subarray(end - 16, end));
  const body = Buffer.concat([decipher.update(file.subarray(36, end - 16)), decipher.final()]);
  return JSON.parse(inflateRawSync(body).toString('utf8'));
}
