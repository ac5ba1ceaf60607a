/** The hash by which files, events and hand-overs are known, the same on every laptop. */
import { createHash } from 'node:crypto';

/** @param content text counts as UTF-8 @returns SHA-256 in 64 hexadecimal digits */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
