/**
 * A small JSON file in the user's folder. It is written beside the old one and put in its place only when it is
 * whole and on the disk; a damaged file is moved aside and kept.
 */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { syncFolder } from './sync-folder';

export interface JsonFile<T> {
  readonly dir: string;
  /** With its ending: `instellingen.json`. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
}

/**
 * @param now names a damaged file that is moved aside
 * @param onDamaged told of the name under which a damaged file was moved aside
 * @returns undefined when there is no file, or when it was damaged
 * @throws the error of the file system when the file is there and can not be opened or moved
 */
export async function readJsonFile<T>(
  { dir, name, schema }: JsonFile<T>,
  now: Date,
  onDamaged?: (name: string) => void,
): Promise<T | undefined> {
  const path = join(dir, name);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const content = parse(text, schema);
  if (content === undefined) {
    const stamp = now.toISOString().replace(/\D/gu, '').slice(0, 14);
    const aside = name.replace(/\.json$/u, `-beschadigd-${stamp}.json`);
    await rename(path, join(dir, aside));
    onDamaged?.(aside);
  }
  return content;
}

/** @throws the error of the file system; the file that was there is then still whole */
export async function writeJsonFile<T>({ dir, name }: JsonFile<T>, content: T): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const path = join(dir, name);
  const beside = `${path}.nieuw`;
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
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function parse<T>(text: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
