/** The real files: folders of 0700 and files of 0600, synced to the disk before they count. */
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { syncFolder } from '../../files/sync-folder';
import type { FileSystem } from './types';

export const nodeFiles: FileSystem = {
  readFile: (path) => readFile(path),
  readStart: async (path, count) => {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
  writeNew: async (path, bytes) => {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } catch (error) {
      await rm(path, { force: true }).catch(() => undefined);
      throw error;
    } finally {
      await file.close();
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  list: (dir) => readdir(dir),
  makeDir: async (dir) => {
    await mkdir(dir, { recursive: true, mode: 0o700 });
  },
  syncDir: syncFolder,
};
