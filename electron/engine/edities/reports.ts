/** What each load reported and changed; kept also when the edition itself is gone. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Verslag } from './forms';
import type { Layout } from './layout';
import { replace } from './write-files';

export async function writeReport({ verslagen }: Layout, id: string, verslag: Verslag): Promise<void> {
  await mkdir(verslagen, { recursive: true, mode: 0o700 });
  await replace(join(verslagen, `${id}.json`), JSON.stringify(verslag));
}

/** @returns undefined when there is none, or none that can be read: a report is never needed to work on */
export async function readReport({ verslagen }: Layout, id: string): Promise<Verslag | undefined> {
  try {
    return Verslag.parse(JSON.parse(await readFile(join(verslagen, `${id}.json`), 'utf8')));
  } catch {
    return undefined;
  }
}
