/**
 * The private channel between a running host and a second start of the same user: who can read the lock
 * (mode 0600) can sign, and gets a fresh one-time address. Each question counts once; the answer is signed
 * too, so that a stranger who took the port can not send the user elsewhere.
 */
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Lock } from './lock';
import { sameSecret } from './session';

const sign = (secret: string, ...parts: string[]): string =>
  createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');

const Question = z.object({ merk: z.string().min(16).max(64), handtekening: z.string().max(64) });
const Answer = z.object({ token: z.string().regex(/^[\w-]+$/u), handtekening: z.string() });

/** The running host's side: an answer for a well-signed new question, undefined for all else. */
export function createAddressDesk(secret: string, issueToken: () => string) {
  const seen = new Set<string>();
  return (body: unknown): z.infer<typeof Answer> | undefined => {
    const question = Question.safeParse(body);
    if (!question.success) return undefined;
    const { merk, handtekening } = question.data;
    if (!sameSecret(handtekening, sign(secret, 'vraag', merk)) || seen.has(merk)) return undefined;
    seen.add(merk);
    const token = issueToken();
    return { token, handtekening: sign(secret, 'antwoord', merk, token) };
  };
}

/**
 * The second start's side.
 * @returns a fresh one-time address; 'stil' when something listens but does not answer; 'weg' when no host runs
 */
export async function askAddress(lock: Lock, merk: string, patience = 2000): Promise<string> {
  const origin = `http://127.0.0.1:${String(lock.port)}`;
  try {
    const response = await fetch(`${origin}/adres`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body: JSON.stringify({ merk, handtekening: sign(lock.secret, 'vraag', merk) }),
      signal: AbortSignal.timeout(patience),
    });
    const answer = Answer.safeParse(await response.json());
    if (!answer.success) return 'weg';
    const { token, handtekening } = answer.data;
    return sameSecret(handtekening, sign(lock.secret, 'antwoord', merk, token))
      ? `${origin}/#${token}`
      : 'weg';
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'stil' : 'weg';
  }
}
