/** The app's own data: what every edition is built on, and what is left when no edition can be used. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EngineError } from '../engine-error';
import type { Manifest } from '../reference/types';
import { sha256 } from '../sha256';

export interface OwnData {
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
}

/** @throws EngineError `gegevens-beschadigd` when a file is missing or is not as it was built */
export async function readOwnData(dataDir: string): Promise<OwnData> {
  const manifest = await readOwnManifest(dataDir);
  const bytes = await read(dataDir, 'reference.sqlite');
  const hash = sha256(bytes);
  if (hash !== manifest.hash) {
    throw new EngineError('gegevens-beschadigd', {
      detail: `reference.sqlite has hash ${hash}, not ${manifest.hash}`,
    });
  }
  return { bytes, manifest };
}

/** @throws EngineError `gegevens-beschadigd` */
export async function readOwnManifest(dataDir: string): Promise<Manifest> {
  const text = new TextDecoder().decode(await read(dataDir, 'manifest.json'));
  return JSON.parse(text) as Manifest;
}

async function read(dataDir: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(join(dataDir, name));
  } catch (error) {
    throw new EngineError('gegevens-beschadigd', { detail: `${name} can not be read: ${String(error)}` });
  }
}
