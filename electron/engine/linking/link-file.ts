/**
 * What people confirmed, kept in one small JSON file in the user's folder. It is written beside the old one
 * and put in its place only when it is whole and on the disk; a damaged file is moved aside and kept.
 */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { syncFolder } from '../files/sync-folder';
import { Datum } from '../../../shared/domain/ids';
import { KoppelKeuze } from '../../../shared/contract/koppelen-vorm';

const NAME = 'koppelingen.json';

const ConfirmedLink = KoppelKeuze.extend({
  /** The day on which somebody chose these cards. */
  bevestigdOp: Datum,
});
export type ConfirmedLink = z.infer<typeof ConfirmedLink>;

const Content = z.object({
  vorm: z.literal('leerbaankompas/koppelingen'),
  versie: z.literal(1),
  koppelingen: z.array(ConfirmedLink),
});

/**
 * @param now names a damaged file that is moved aside
 * @returns nothing confirmed when there is no file, or when it was damaged
 * @throws the error of the file system when the file is there and can not be opened or moved
 */
export async function readLinkFile(dir: string, now: Date): Promise<readonly ConfirmedLink[]> {
  const path = join(dir, NAME);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (text === undefined) return [];
  const content = parse(text);
  if (content) return content;
  const stamp = now.toISOString().replace(/\D/gu, '').slice(0, 14);
  await rename(path, join(dir, `koppelingen-beschadigd-${stamp}.json`));
  return [];
}

/** @throws the error of the file system; the file that was there is then still whole */
export async function writeLinkFile(dir: string, koppelingen: readonly ConfirmedLink[]): Promise<void> {
  await mkdir(dir, { recursive: true });
  const path = join(dir, NAME);
  const beside = `${path}.nieuw`;
  const content: z.infer<typeof Content> = {
    vorm: 'leerbaankompas/koppelingen',
    versie: 1,
    koppelingen: [...koppelingen],
  };
  try {
    await writeWhole(beside, `${JSON.stringify(content, null, 2)}\n`);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(dir);
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function parse(text: string): readonly ConfirmedLink[] | undefined {
  try {
    return Content.parse(JSON.parse(text)).koppelingen;
  } catch {
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
