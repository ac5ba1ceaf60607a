/** The last step of an atomic write: a renamed file must still be there after a power cut. */
import { open } from 'node:fs/promises';

/** Makes the new name itself last through a power cut; Windows can not sync a folder and needs no such thing. */
export async function syncFolder(dir: string): Promise<void> {
  try {
    const folder = await open(dir, 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    return;
  }
}
