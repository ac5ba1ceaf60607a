/**
 * Tokens for what is counted of one person. Guessing the secret behind them is made costly (scrypt), so that two
 * tokens of one person can not be laid side by side by trying all secrets; the same secret gives the same tokens on
 * every laptop.
 */
import { createHmac } from 'node:crypto';
import type { TelSoort } from '../../../shared/domain/evenement';
import { costlyKey } from '../crypto/costly-key';
import type { Kosten } from '../vault/file/types';

/** Part of the form of a count, as the salt is: with another cost nobody is recognised any more. About 50 ms. */
const COST: Kosten = { N: 2 ** 14, r: 8, p: 1 };
const SALT = Buffer.from('leerbaankompas telling 1', 'utf8');
const TOKEN_LENGTH = 32;

export async function tokensOf(zaad: number): Promise<(soort: TelSoort) => string> {
  const key = await costlyKey(String(zaad), SALT, COST);
  return (soort) => createHmac('sha256', key).update(soort).digest('hex').slice(0, TOKEN_LENGTH);
}
