/** A key from a text that people can remember or copy (scrypt): costly on purpose, so that guessing is too. */
import { scrypt } from 'node:crypto';
import type { Kosten } from '../vault/file/types';

const KEY_LENGTH = 32;

/** What a file may ask at most of the laptop that opens it: 512 MiB of memory, and four times the work of the default. */
const MOST = { memory: 512 * 1024 * 1024, work: 2 ** 22 };

export function isAllowedCost({ N, r, p }: Kosten): boolean {
  const wholes = Number.isInteger(Math.log2(N)) && Number.isInteger(r) && Number.isInteger(p);
  return wholes && N >= 2 && r >= 1 && p >= 1 && 128 * N * r <= MOST.memory && N * r * p <= MOST.work;
}

/**
 * @param secret typed on another keyboard it may come in other code points; NFKC makes them one
 * @returns 32 bytes
 * @throws RangeError when the cost is more than a file may ask
 */
export function costlyKey(secret: string, salt: Uint8Array, kosten: Kosten): Promise<Uint8Array> {
  if (!isAllowedCost(kosten)) return Promise.reject(new RangeError('cost of a key out of bounds'));
  const { N, r, p } = kosten;
  const bytes = Buffer.from(secret.normalize('NFKC'), 'utf8');
  const maxmem = 128 * r * (N + p + 2) + 1024 * 1024;
  return new Promise((resolve, reject) => {
    scrypt(bytes, salt, KEY_LENGTH, { N, r, p, maxmem }, (error, key) => {
      bytes.fill(0);
      if (error) reject(error);
      else resolve(key);
    });
  });
}
