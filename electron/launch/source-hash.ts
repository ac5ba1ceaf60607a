/** One hash over everything the built app is made of, so that it is built again only when that changed. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PARTS = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** @returns SHA-256 in hex over names and contents, in a fixed order */
export async function sourceHash(root: string): Promise<string> {
  const hash = createHash('sha256');
  for (const part of PARTS) await add(part);
  return hash.digest('hex');

  async function add(path: string): Promise<void> {
    const children = await readdir(join(root, path)).catch(() => undefined);
    if (children) {
      for (const child of children.sort()) await add(`${path}/${child}`);
      return;
    }
    const content = await readFile(join(root, path)).catch(() => Buffer.alloc(0));
    hash.update(`${path}\0${String(content.length)}\0`).update(content);
  }
}
