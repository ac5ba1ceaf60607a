/** What files of hand-overs cost in tests: enough to run the real function. */
import { createHash, randomBytes } from 'node:crypto';
import type { SealDeps } from '../../../electron/engine/overdracht/seal';
import { WOORDEN } from '../../../shared/overdracht/woorden';

export const CHEAP: SealDeps = {
  randomBytes: (count) => randomBytes(count),
  kosten: { N: 2 ** 4, r: 8, p: 1 },
};

export const SIX = WOORDEN.slice(100, 106);

/** The same bytes with a checksum that fits: what somebody makes who wants to mislead the app. */
export function withChecksum(file: Uint8Array): Uint8Array {
  const before = file.subarray(0, file.length - 32);
  return Buffer.concat([before, createHash('sha256').update(before).digest()]);
}

/** The code of the error that a promise fails with; undefined when it succeeds. */
export async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => (error as { code?: unknown }).code ?? error,
  );
}
