/** manifest.json: what is in the database, where it comes from, and what is missing. */
import { createHash } from 'node:crypto';
import type { Manifest } from '../../../electron/engine/reference/types';
import type { Sources } from '../read/sources';
import type { GebouwdeDatabase } from './database';
import { coverage } from './coverage';
import { missing } from './missing';
import { ownSets } from './own-sets';
import { factSets } from './sets';

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @param voorbeeldLeerbanen number of invented leerbanen */
export function makeManifest(
  sources: Sources,
  database: GebouwdeDatabase,
  voorbeeldLeerbanen: number,
): Manifest {
  return {
    hash: sha256(database.bytes),
    sets: [...factSets(sources), ...ownSets(sources, voorbeeldLeerbanen)],
    ontbreekt: missing(sources),
    aantallen: { ...database.aantallen, kwalificatie_actueel: coverage(sources).actueel },
  };
}
