/** The PIN of the werkplaats as it stands on disk: a costly hash with its salt, never the digits. */
import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { costlyKey, isAllowedCost } from '../crypto/costly-key';
import type { Machine } from '../deps';

const SALT_LENGTH = 16;

export const KeptPin = z.object({
  zout: z.base64(),
  sleutel: z.base64(),
  kosten: z.object({ N: z.int(), r: z.int(), p: z.int() }).refine(isAllowedCost, 'cost out of bounds'),
});
export type KeptPin = z.infer<typeof KeptPin>;

export async function keepPin(
  pin: string,
  { randomBytes, kosten }: Pick<Machine, 'randomBytes' | 'kosten'>,
): Promise<KeptPin> {
  const salt = randomBytes(SALT_LENGTH);
  const { N, r, p } = kosten;
  return { zout: base64(salt), sleutel: base64(await costlyKey(pin, salt, kosten)), kosten: { N, r, p } };
}

export async function isPin(pin: string, { zout, sleutel, kosten }: KeptPin): Promise<boolean> {
  const key = await costlyKey(pin, Buffer.from(zout, 'base64'), kosten);
  const kept = Buffer.from(sleutel, 'base64');
  return kept.length === key.length && timingSafeEqual(kept, key);
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
