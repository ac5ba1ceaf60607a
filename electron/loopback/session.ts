/** Who may talk to the loopback host: a one-time token is exchanged for a cookie. */
import { createHash, timingSafeEqual } from 'node:crypto';

export interface Session {
  /** A fresh token for the printed address; every earlier token stops working. */
  readonly issueToken: () => string;
  /** The Set-Cookie header for a good token, once; undefined for a wrong or used one. */
  readonly redeem: (token: string) => string | undefined;
  /** Whether a Cookie header holds this session. */
  readonly owns: (cookies: string | undefined) => boolean;
}

/**
 * @param secret gives unguessable text, at least 256 bits, of letters, digits, `-` and `_`; a part of one names
 *   the cookie, since cookies do not keep ports apart and two hosts must not overwrite each other's
 */
export function createSession(secret: () => string): Session {
  const name = `kompas-${secret().slice(0, 8)}`;
  const value = secret();
  let token: string | undefined;
  return {
    issueToken: () => (token = secret()),
    redeem: (offered) => {
      if (token === undefined || !sameSecret(offered, token)) return undefined;
      token = undefined;
      return `${name}=${value}; HttpOnly; SameSite=Strict; Path=/`;
    },
    owns: (cookies = '') =>
      cookies
        .split(/;\s*/u)
        .filter((pair) => pair.startsWith(`${name}=`))
        .some((pair) => sameSecret(pair.slice(name.length + 1), value)),
  };
}

/** Compares in a time that tells nothing of where the texts differ, nor of their length. */
export function sameSecret(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
