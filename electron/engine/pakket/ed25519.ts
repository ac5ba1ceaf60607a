/** Ed25519 with keys as plain bytes: 32 random bytes are the secret key, 32 bytes the public one (RFC 8032). */
import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

const SIZE = 32;
/** What DER puts before the bytes of a key. */
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex');

/** @param seed 32 random bytes: whoever has them can sign @returns 32 bytes */
export function publicKeyOf(seed: Uint8Array): Buffer {
  return createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' }).subarray(PUBLIC.length);
}

export function signBytes(message: Uint8Array, seed: Uint8Array): Buffer {
  return sign(null, message, privateKey(seed));
}

/** @returns false for anything that is not a good signature, also for a key that is no key */
export function isSignedBy(message: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  if (publicKey.length !== SIZE) return false;
  try {
    const key = createPublicKey({ key: Buffer.concat([PUBLIC, publicKey]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
  } catch {
    return false;
  }
}

/** What two people compare aloud: `3F2A 91C0 …`, six groups of four (96 bits of the SHA-256). */
export function fingerprint(publicKey: Uint8Array): string {
  const hex = createHash('sha256').update(publicKey).digest('hex').slice(0, 24).toUpperCase();
  return (hex.match(/.{4}/gu) ?? []).join(' ');
}

function privateKey(seed: Uint8Array): KeyObject {
  if (seed.length !== SIZE) throw new Error('an Ed25519 key has 32 bytes');
  return createPrivateKey({ key: Buffer.concat([PRIVATE, seed]), format: 'der', type: 'pkcs8' });
}
