/** Reads an edition and proves every byte of it: what was flipped, cut or taken away makes it damaged as a whole. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Geladen } from '../importers/types';
import type { Manifest } from '../reference/types';
import { sha256 } from '../sha256';
import { EditieManifest, type Regel } from './forms';
import { GeladenVorm } from './geladen';
import { IN_EDITIE } from './layout';
import { hashFile } from './write-files';

/** An edition of which the manifest was proven; its files are read when they are needed. */
export interface Editie {
  readonly map: string;
  readonly manifest: EditieManifest;
}

export interface Referentie {
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
}

/** @throws Error when anything of it is not as it was written */
export async function readEdition(map: string, regel: Regel): Promise<Editie> {
  const text = await readWhole(join(map, IN_EDITIE.manifest), regel.manifest ?? '');
  const manifest = EditieManifest.parse(JSON.parse(text.toString('utf8')));
  if (manifest.id !== regel.id) throw new Error(`the folder of ${regel.id} holds ${manifest.id}`);
  for (const { naam, hash } of manifest.geladen) await readWhole(join(map, IN_EDITIE.ladingen, naam), hash);
  return { map, manifest };
}

/** @throws Error when a load is not as it was written */
export async function readLoads({ map, manifest }: Editie): Promise<Geladen[]> {
  const geladen: Geladen[] = [];
  for (const { naam, hash } of manifest.geladen) {
    const text = await readWhole(join(map, IN_EDITIE.ladingen, naam), hash);
    geladen.push(GeladenVorm.parse(JSON.parse(text.toString('utf8'))));
  }
  return geladen;
}

/** @returns undefined when the edition uses the app's own reference database @throws Error when it was changed */
export async function readReference({ map, manifest }: Editie): Promise<Referentie | undefined> {
  const { referentie } = manifest;
  if (!referentie) return undefined;
  const bytes = await readWhole(join(map, IN_EDITIE.referentie), referentie.hash);
  return { bytes, manifest: referentie.gegevens };
}

/**
 * The database of leerbanen can be hundreds of MB: it is never read whole here.
 * @returns its path; undefined when none was loaded
 * @throws Error when it was changed
 */
export async function provenLeerbanen({ map, manifest }: Editie): Promise<string | undefined> {
  const { leerbanen } = manifest;
  if (!leerbanen) return undefined;
  const path = join(map, IN_EDITIE.leerbanen);
  const { size } = await stat(path);
  if (size !== leerbanen.grootte || (await hashFile(path)) !== leerbanen.hash) {
    throw new Error(`${path} is not as it was written`);
  }
  return path;
}

async function readWhole(path: string, hash: string): Promise<Buffer> {
  const bytes = await readFile(path);
  if (sha256(bytes) !== hash) throw new Error(`${path} is not as it was written`);
  return bytes;
}
