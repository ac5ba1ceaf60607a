/** What can be known of the kluis file without its key, and setting it aside to start afresh. */
import { EngineError } from '../../engine-error';
import { lastSave, listEntries, moveAside, ofKind, readHeader } from './folder';
import { isLocked, Lock } from './lock';
import { asOpslagFout } from './opslag-fout';
import { whileRefused } from './retry';
import type { VaultFileDeps, VaultFileState } from './types';

/** @throws OpslagFout when the folder is there and can not be read */
export async function vaultFileState(deps: VaultFileDeps): Promise<VaultFileState> {
  const generations = ofKind(await listEntries(deps), 'generatie');
  if (generations.length === 0) return 'geen';
  if (await isLocked(deps, await lastSave(deps))) return 'bezet';
  for (const entry of generations) {
    if ((await readHeader(deps, entry)) !== 'beschadigd') return 'aanwezig';
  }
  return 'beschadigd';
}

/**
 * Gives every file of the kluis that is there a dated name, so that a new one can be made. No byte changes.
 * @throws EngineError `kluis-bezet`, `geen-kluis`
 * @throws OpslagFout; what was not moved yet still stands where it was
 */
export async function setAside(deps: VaultFileDeps): Promise<void> {
  if (ofKind(await listEntries(deps), 'generatie').length === 0) throw new EngineError('geen-kluis');
  const lock = new Lock(deps);
  await lock.take(await lastSave(deps));
  try {
    for (const entry of ofKind(
      await listEntries(deps),
      'tijdelijk',
      'beschadigd',
      'generatie',
    ).toReversed()) {
      await whileRefused(deps.wait, () => moveAside(deps, entry, 'opzij'));
    }
    await deps.files.syncDir(deps.dir);
  } catch (error) {
    throw asOpslagFout(error);
  } finally {
    await lock.release();
  }
}
