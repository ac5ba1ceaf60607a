/**
 * From an edition on disk to what the app works with. After the app was renewed, the same loads are applied to its
 * new data first.
 */
import type { Geladen } from '../importers/types';
import type { Manifest } from '../reference/types';
import { readOwnData, readOwnManifest, type OwnData } from './own-data';
import { provenLeerbanen, readLoads, readReference, type Editie } from './read-edition';

/** The loads of an edition can not be applied to the data of this version of the app. */
export class DoesNotFit extends Error {}

/** The data that the app works with. */
export interface Data {
  readonly bytes: Uint8Array;
  readonly manifest: Manifest;
  /** Path of leerbanen.sqlite; absent when none was loaded. */
  readonly leerbanen?: string;
}

export interface LoadDeps {
  readonly dataDir: string;
  readonly opnieuw: (basis: OwnData, geladen: readonly Geladen[]) => Promise<OwnData>;
}

export interface LoadedEdition {
  readonly data: Data;
  /** The reference database was made anew, on other own data than the edition was made on. */
  readonly isVernieuwd: boolean;
}

/**
 * @throws DoesNotFit
 * @throws EngineError `gegevens-beschadigd` when the app's own data is not whole
 * @throws Error when the edition is not as it was written
 */
export async function loadEdition(editie: Editie, { dataDir, opnieuw }: LoadDeps): Promise<LoadedEdition> {
  const leerbanen = await provenLeerbanen(editie);
  const own = await readOwnManifest(dataDir);
  const referentie = await readReference(editie);
  const more = leerbanen === undefined ? {} : { leerbanen };
  if (!referentie) return { data: { ...(await readOwnData(dataDir)), ...more }, isVernieuwd: false };
  if (editie.manifest.basis === own.hash) return { data: { ...referentie, ...more }, isVernieuwd: false };
  const basis = await readOwnData(dataDir);
  const geladen = await readLoads(editie);
  const renewed = await opnieuw(basis, geladen).catch((error: unknown) => {
    throw new DoesNotFit('the loads do not fit on the new data', { cause: error });
  });
  return { data: { ...renewed, ...more }, isVernieuwd: true };
}
