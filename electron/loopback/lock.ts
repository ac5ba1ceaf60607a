/** One loopback host per user: a file in the user's folder says which process runs, and where. */
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Lock = z.object({ pid: z.int().positive(), port: z.int().positive(), secret: z.string() });
/** `secret` signs the private channel of a second start; it opens no session. */
export type Lock = z.infer<typeof Lock>;

const lockFile = (userDir: string): string => join(userDir, 'browser-host.json');

/** Undefined when there is no lock, or none that can be read. */
export async function readLock(userDir: string): Promise<Lock | undefined> {
  try {
    return Lock.parse(JSON.parse(await readFile(lockFile(userDir), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Written whole and then linked, so that nobody reads half a lock. @returns false when there is one already */
export async function takeLock(userDir: string, lock: Lock): Promise<boolean> {
  await mkdir(userDir, { recursive: true, mode: 0o700 });
  const whole = `${lockFile(userDir)}.${String(lock.pid)}`;
  await writeFile(whole, JSON.stringify(lock), { mode: 0o600 });
  try {
    await link(whole, lockFile(userDir));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(whole, { force: true });
  }
}

/** Removes a lock only while it is the one that is meant (undefined: one that can not be read). */
export async function dropLock(userDir: string, meant: Lock | undefined): Promise<void> {
  if ((await readLock(userDir))?.secret === meant?.secret) await rm(lockFile(userDir), { force: true });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
