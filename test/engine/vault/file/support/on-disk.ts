/** What stands in a folder, for tests: names, bytes, and what a decoder makes of them. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode, type Decoded } from '../independent-decoder';
import { text, WACHTZIN } from './fast-deps';

export interface OnDisk {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Everything in a folder but the lock, the oldest generation first. */
export async function filesIn(dir: string): Promise<readonly OnDisk[]> {
  const names = (await readdir(dir)).filter((name) => !name.endsWith('.slot')).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(dir, name)) })));
}

const isGeneration = ({ name }: OnDisk): boolean => /^kluis\.\d+\.[0-9a-f]{8}\.lbk$/u.test(name);

/** Generations, the oldest first. */
export async function generationsIn(dir: string): Promise<readonly OnDisk[]> {
  return (await filesIn(dir)).filter(isGeneration);
}

/** The newest generation. */
export async function newestIn(dir: string): Promise<OnDisk> {
  const newest = (await generationsIn(dir)).at(-1);
  if (!newest) throw new Error('no generation');
  return newest;
}

export async function decodedIn(dir: string, passphrase = WACHTZIN): Promise<readonly Decoded[]> {
  return (await generationsIn(dir)).map(({ bytes }) => decode(bytes, { passphrase }));
}

/** What is inside every generation, the oldest first. */
export async function statesIn(dir: string, passphrase = WACHTZIN): Promise<readonly string[]> {
  return (await decodedIn(dir, passphrase)).map(({ body }) => text(body));
}

/** Puts bytes over a file that is there, as a fault of the disk would. */
export async function overwrite(dir: string, name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(join(dir, name), bytes, { flag: 'r+' });
}
