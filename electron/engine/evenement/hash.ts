/** The hash by which events get their id, the same on every laptop. */
import { createHash } from 'node:crypto';

/** @returns SHA-256 in hexadecimal digits */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
