/** Room on the disk of the user's folder. */
import { statfs } from 'node:fs/promises';

/** @returns free bytes; null when that can not be told, for example before the folder is made */
export async function freeSpace(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
