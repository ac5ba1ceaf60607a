/** What stands in a lock of the kluis, and whether whoever wrote it is still at work. */
import { join } from 'node:path';
import { z } from 'zod';
import { lockNumber } from './names';
import { codeOf } from './opslag-fout';
import type { VaultFileDeps } from './types';

/** A stick that was pulled out keeps the lock of the other laptop; after this time it no longer counts. */
const OTHER_HOST_MS = 10 * 60_000;
/** A lock that is being written can be empty for a moment; a longer time means that its writer died. */
const UNREADABLE = { tries: 10, ms: 100 };

const LockText = z.object({
  versie: z.literal(1),
  pid: z.int(),
  start: z.string(),
  host: z.string(),
  token: z.string(),
  sinds: z.iso.datetime(),
});
export type LockText = z.infer<typeof LockText>;

/** Tokens of this process: a lock with its number and another token is left over from itself. */
export const heldHere = new Set<string>();

/** Numbers of the locks that are there, the highest first. */
export async function lockNumbers({ files, dir }: VaultFileDeps): Promise<readonly number[]> {
  const numbers = (await files.list(dir)).map(lockNumber).filter((one) => one !== undefined);
  return numbers.sort((a, b) => b - a);
}

/** @returns undefined when it is gone or can not be read */
export async function readLock(deps: VaultFileDeps, name: string): Promise<LockText | undefined> {
  for (let count = 0; count < UNREADABLE.tries; count += 1) {
    const bytes = await deps.files.readFile(join(deps.dir, name)).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    });
    if (!bytes) return undefined;
    const lock = parse(bytes);
    if (lock) return lock;
    await deps.wait(UNREADABLE.ms);
  }
  return undefined;
}

/** @param lastSave a sign of life of another laptop, by its clock; 'now' when it counts as at work anyhow */
export function isHeld(
  { owner, now }: VaultFileDeps,
  lock: LockText,
  lastSave: Date | 'now' | undefined,
): boolean {
  if (lock.host !== owner.host) {
    if (lastSave === 'now') return true;
    const life = Math.max(Date.parse(lock.sinds), lastSave?.getTime() ?? 0);
    return Math.abs(now().getTime() - life) < OTHER_HOST_MS;
  }
  if (lock.pid === owner.pid && lock.start === owner.start) return heldHere.has(lock.token);
  return owner.isAlive(lock.pid, lock.start);
}

function parse(bytes: Uint8Array): LockText | undefined {
  try {
    return LockText.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return undefined;
  }
}
