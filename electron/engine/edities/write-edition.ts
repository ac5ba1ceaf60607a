/** Writes the folder of a new edition. Until the list names it, it is nothing: a kill leaves rubbish, no half edition. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../files/sync-folder';
import type { Geladen } from '../importers/types';
import type { Manifest } from '../reference/types';
import { sha256 } from '../sha256';
import type { EditieManifest } from './forms';
import { IN_EDITIE } from './layout';
import { hashFile, moveFile, shareFile, writeNew } from './write-files';

export interface NewEdition {
  readonly id: string;
  /** Hash of the app's own reference database. */
  readonly basis: string;
  readonly geladen: readonly Geladen[];
  /** Absent when the loads leave the app's own reference database as it is. */
  readonly referentie?: { readonly bytes: Uint8Array; readonly manifest: Manifest };
  /** The leerbanen.sqlite to use: one that was just made (it is moved), or the one of another edition. */
  readonly leerbanen?: { readonly pad: string; readonly isNieuw: boolean };
}

export interface WriteHelp {
  /** Lets other work go first. @throws EngineError `geannuleerd` */
  readonly adem: () => Promise<void>;
  /** So many bytes of the leerbanen were looked at. */
  readonly stuk: (bytes: number) => void;
}

export interface WrittenEdition {
  readonly map: string;
  readonly manifest: EditieManifest;
  /** SHA-256 of manifest.json. */
  readonly hash: string;
}

/** @param map the folder to make @throws the error of the file system, or `geannuleerd`; the caller removes the folder */
export async function writeEdition(
  map: string,
  edition: NewEdition,
  help: WriteHelp,
): Promise<WrittenEdition> {
  const ladingen = join(map, IN_EDITIE.ladingen);
  await mkdir(ladingen, { recursive: true, mode: 0o700 });
  const geladen: EditieManifest['geladen'] = [];
  for (const [index, one] of edition.geladen.entries()) {
    const naam = `${String(index + 1).padStart(3, '0')}.json`;
    const text = ladingText(one);
    await writeNew(join(ladingen, naam), text);
    geladen.push({ naam, hash: sha256(text), grootte: Buffer.byteLength(text) });
    await help.adem();
  }
  await syncFolder(ladingen);
  const manifest: EditieManifest = {
    vorm: 'leerbaankompas/editie',
    versie: 1,
    id: edition.id,
    basis: edition.basis,
    geladen,
    referentie: await writeReference(map, edition.referentie),
    leerbanen: await placeLeerbanen(map, edition.leerbanen, help),
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeNew(join(map, IN_EDITIE.manifest), text);
  await syncFolder(map);
  await syncFolder(join(map, '..'));
  return { map, manifest, hash: sha256(text) };
}

/** A load as it is kept; the place where its database was made means nothing later. */
function ladingText(geladen: Geladen): string {
  const { lading } = geladen;
  const kept = 'databank' in lading ? { ...lading, databank: '' } : lading;
  return JSON.stringify({ ...geladen, lading: kept });
}

async function writeReference(
  map: string,
  referentie: NewEdition['referentie'],
): Promise<EditieManifest['referentie']> {
  if (!referentie) return null;
  const { bytes, manifest } = referentie;
  await writeNew(join(map, IN_EDITIE.referentie), bytes);
  const { hash, sets, ontbreekt, aantallen } = manifest;
  return {
    hash,
    grootte: bytes.byteLength,
    gegevens: { hash, sets: [...sets], ontbreekt: [...ontbreekt], aantallen: { ...aantallen } },
  };
}

async function placeLeerbanen(
  map: string,
  leerbanen: NewEdition['leerbanen'],
  { adem, stuk }: WriteHelp,
): Promise<EditieManifest['leerbanen']> {
  if (!leerbanen) return null;
  const path = join(map, IN_EDITIE.leerbanen);
  await (leerbanen.isNieuw ? moveFile : shareFile)(leerbanen.pad, path);
  let grootte = 0;
  const hash = await hashFile(path, async (bytes) => {
    grootte += bytes;
    stuk(bytes);
    await adem();
  });
  return { hash, grootte };
}
