/** What people confirmed, kept in one small JSON file in the user's folder. */
import { z } from 'zod';
import { Datum } from '../../../shared/domain/ids';
import { KoppelKeuze } from '../../../shared/contract/koppelen-vorm';
import { readJsonFile, writeJsonFile, type JsonFile } from '../files/json-file';

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
type Content = z.infer<typeof Content>;

const fileIn = (dir: string): JsonFile<Content> => ({ dir, name: 'koppelingen.json', schema: Content });

/**
 * @param now names a damaged file that is moved aside
 * @returns nothing confirmed when there is no file, or when it was damaged
 * @throws the error of the file system when the file is there and can not be opened or moved
 */
export async function readLinkFile(dir: string, now: Date): Promise<readonly ConfirmedLink[]> {
  return (await readJsonFile(fileIn(dir), now))?.koppelingen ?? [];
}

/** @throws the error of the file system; the file that was there is then still whole */
export async function writeLinkFile(dir: string, koppelingen: readonly ConfirmedLink[]): Promise<void> {
  await writeJsonFile(fileIn(dir), {
    vorm: 'leerbaankompas/koppelingen',
    versie: 1,
    koppelingen: [...koppelingen],
  });
}
