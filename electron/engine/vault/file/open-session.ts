/** Opens what is on disk: takes the lock, reads the newest good generation and puts the folder in order. */
import { EngineError } from '../../engine-error';
import { lastSave, listEntries, moveAside, ofKind } from './folder';
import { loadNewest, type Loaded, type Unlock } from './load';
import { Lock } from './lock';
import { asOpslagFout } from './opslag-fout';
import { alignSlots } from './rewrap';
import type { Session } from './session';
import { tidy } from './tidy';
import type { VaultFileDeps } from './types';

export interface OpenedSession {
  readonly session: Session;
  readonly loaded: Loaded;
}

/** @throws EngineError and OpslagFout as `openVaultFile` */
export async function openSession(deps: VaultFileDeps, unlock: Unlock): Promise<OpenedSession> {
  const lock = new Lock(deps);
  const isHeld = await takeLock(deps, lock);
  try {
    const loaded = await loadNewest(deps, unlock);
    const session: Session = {
      deps,
      lock,
      vaultId: loaded.header.vaultId,
      dataKey: loaded.dataKey,
      slots: loaded.slots,
      floor: loaded.header.floor,
      newest: undefined,
      attempted: undefined,
    };
    if (isHeld) await putInOrder(session, loaded);
    session.newest = ofKind(await listEntries(deps), 'generatie')[0]?.name;
    return { session, loaded };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** @returns false in a folder that can not be written: reading is still possible, a save tries again */
async function takeLock(deps: VaultFileDeps, lock: Lock): Promise<boolean> {
  const generations = ofKind(await listEntries(deps), 'generatie');
  if (generations.length === 0) throw new EngineError('geen-kluis');
  try {
    await lock.take(await lastSave(deps));
    return true;
  } catch (error) {
    if (error instanceof EngineError) throw error;
    const fout = asOpslagFout(error);
    if (fout.reden === 'alleen-lezen' || fout.reden === 'schijf-vol') return false;
    throw fout;
  }
}

/** Everything that an interrupted save or a damaged disk left behind. What fails now, is tried again later. */
async function putInOrder(session: Session, { damaged }: Loaded): Promise<void> {
  for (const entry of damaged) {
    await moveAside(session.deps, entry, 'beschadigd').catch(() => undefined);
  }
  await tidy(session);
  await alignSlots(session, session.slots).catch(() => undefined);
}
