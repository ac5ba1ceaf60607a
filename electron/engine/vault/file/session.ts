/** What is remembered of an open kluis: the key, and which file on disk is the newest that we know. */
import { listEntries, ofKind } from './folder';
import type { Lock } from './lock';
import { OpslagFout } from './opslag-fout';
import type { Entry } from './names';
import type { VaultFileDeps } from './types';

export interface Session {
  readonly deps: VaultFileDeps;
  readonly lock: Lock;
  readonly vaultId: Uint8Array;
  readonly dataKey: Uint8Array;
  slots: Uint8Array;
  floor: number;
  /** Name of the newest generation; undefined when a new kluis has none yet. */
  newest: string | undefined;
  /** Name of a save that failed at its last step and may have come through after all. */
  attempted: string | undefined;
}

/**
 * Nobody else may write in between: the lock is ours, and the newest generation is the one that we know.
 * @returns the files that are there
 * @throws OpslagFout `andere-schrijver` or `map-weg`
 */
export async function assertOnlyWriter(session: Session): Promise<readonly Entry[]> {
  const entries = await listEntries(session.deps);
  const newest = ofKind(entries, 'generatie')[0]?.name;
  if (newest === undefined && session.newest !== undefined) throw new OpslagFout('map-weg');
  if (newest !== session.newest) {
    if (newest === undefined || newest !== session.attempted) throw new OpslagFout('andere-schrijver');
    session.newest = newest;
  }
  await session.lock.keep();
  return entries;
}
