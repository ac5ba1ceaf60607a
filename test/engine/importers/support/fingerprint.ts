/** Whether anything in a folder changed. */
import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Names and contents of all files below a folder, as one hash. */
export async function fingerprintOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const naam of (await readdir(folder, { recursive: true })).sort()) {
    const pad = join(folder, naam);
    hash.update(`${naam}\n`);
    if ((await stat(pad)).isFile()) hash.update(await readFile(pad));
  }
  return hash.digest('hex');
}
