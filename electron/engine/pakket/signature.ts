/** Signs a manifest and proves a signature. The signature covers the very bytes of the manifest, so every hash in it. */
import type { HANDTEKENINGEN } from '../../../shared/contract/inlezen-vorm';
import { fingerprint, isSignedBy, publicKeyOf, signBytes } from './ed25519';
import type { Handtekening } from './manifest';

/** So that a signature on a package can never be one on something else. */
const PURPOSE = Buffer.from('leerbaankompas-gegevenspakket-1\n');

export function signManifest(manifest: Uint8Array, seed: Uint8Array): Handtekening {
  return {
    algoritme: 'Ed25519',
    sleutel: publicKeyOf(seed).toString('base64url'),
    handtekening: signBytes(Buffer.concat([PURPOSE, manifest]), seed).toString('base64url'),
  };
}

export interface Judged {
  /** `onjuist`: it was signed, and changed afterwards. */
  readonly oordeel: (typeof HANDTEKENINGEN)[number] | 'onjuist';
  readonly sleutel: { readonly publiek: string; readonly vingerafdruk: string } | null;
}

/** @param trusted public keys, base64url */
export function judgeSignature(
  manifest: Uint8Array,
  found: Handtekening | undefined,
  trusted: ReadonlySet<string>,
): Judged {
  if (!found) return { oordeel: 'geen', sleutel: null };
  const key = Buffer.from(found.sleutel, 'base64url');
  const signature = Buffer.from(found.handtekening, 'base64url');
  const publiek = key.toString('base64url');
  const sleutel = { publiek, vingerafdruk: fingerprint(key) };
  if (!isSignedBy(Buffer.concat([PURPOSE, manifest]), signature, key)) return { oordeel: 'onjuist', sleutel };
  return { oordeel: trusted.has(publiek) ? 'goed' : 'onbekende-sleutel', sleutel };
}
