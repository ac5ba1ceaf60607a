/**
 * A folder for files on their way, for this process alone. What a process that has ended left behind is removed at
 * the next start; the folder of another window that is still open is left alone.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Machine } from '../deps';

const EIGENAAR = 'eigenaar.json';
const Eigenaar = z.object({ pid: z.int(), start: z.string(), host: z.string() });

/** @param dir holds a folder for each process @returns the folder of this one, new and empty */
export async function makeOwnFolder(
  dir: string,
  { owner, randomBytes }: Pick<Machine, 'owner' | 'randomBytes'>,
): Promise<string> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  for (const name of await readdir(dir)) {
    if (!(await isInUse(join(dir, name), owner))) {
      await rm(join(dir, name), { recursive: true, force: true }).catch(() => undefined);
    }
  }
  const own = join(dir, Buffer.from(randomBytes(8)).toString('hex'));
  await mkdir(own, { mode: 0o700 });
  const { pid, start, host } = owner;
  await writeFile(join(own, EIGENAAR), JSON.stringify({ pid, start, host }));
  return own;
}

async function isInUse(folder: string, owner: Machine['owner']): Promise<boolean> {
  try {
    const { pid, start, host } = Eigenaar.parse(JSON.parse(await readFile(join(folder, EIGENAAR), 'utf8')));
    return host === owner.host && owner.isAlive(pid, start);
  } catch {
    return false;
  }
}
