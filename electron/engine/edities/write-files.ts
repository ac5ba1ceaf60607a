/** Writing that lasts: a file counts only when it is on the disk, and a name only when its folder is. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../files/sync-folder';

const PIECE = 4 * 1024 ** 2;

/** Piece by piece, so that other work goes on between. @param stuk told after each piece, with its bytes */
export async function hashFile(
  path: string,
  stuk: (bytes: number) => Promise<void> | void = () => undefined,
): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(PIECE);
    for (let at = 0; ;) {
      const { bytesRead } = await file.read(buffer, 0, PIECE, at);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
      at += bytesRead;
      await stuk(bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** A new file, for this user only; fails when it is there. */
export async function writeNew(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** In place of what was there: readers see the old file or the new one, also after a power cut. */
export async function replace(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.nieuw`;
  await rm(beside, { force: true });
  await writeNew(beside, content);
  await rename(beside, path);
  await syncFolder(dirname(path));
}

/** The same file under another name; a copy where the disk can not share. Neither is ever written again. */
export async function shareFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
    await syncFile(to);
  }
}

/** Moves within a disk; across disks it copies first. */
export async function moveFile(from: string, to: string): Promise<void> {
  await syncFile(from);
  try {
    await rename(from, to);
  } catch {
    await copyFile(from, to);
    await syncFile(to);
    await rm(from, { force: true });
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}
