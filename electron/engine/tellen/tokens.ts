/**
 * Tokens for what is counted of one person. Guessing the secret behind them is made costly (scrypt), so that two
 * tokens of one person can not be laid side by side by trying all secrets; the same secret gives the same tokens on
 * every laptop.
 */
import { createHmac } from 'node:crypto';
import type { TelSoort } from '../../../shared/domain/evenement';
import { costlyKey } from '../crypto/costly-key';
import type { Kosten } from '../vault/file/types';

/** Part of the form of a count: another text, or another cost, and nobody is recognised any more. */
const SALT = Buffer.from('leerbaankompas telling 1', 'utf8');
const TOKEN_LENGTH = 32;

export async function tokensOf(zaad: number, kosten: Kosten): Promise<(soort: TelSoort) => string> {
  const key = await costlyKey(String(zaad), SALT, kosten);
  return (soort) => createHmac('sha256', key).update(soort).digest('hex').slice(0, TOKEN_LENGTH);
}
