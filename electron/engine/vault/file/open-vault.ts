/** Making a kluis file, opening it with the passphrase, and opening it with the recovery key. */
import { join } from 'node:path';
import { EngineError } from '../../engine-error';
import { commit } from './commit';
import { listEntries, ofKind } from './folder';
import { freshSlots } from './fresh-slots';
import { Lock } from './lock';
import { openSession, type OpenedSession } from './open-session';
import { asOpslagFout } from './opslag-fout';
import { parseRecoveryKey } from './recovery-key';
import { rewrapAll } from './rewrap';
import type { Session } from './session';
import * as keySlots from './slots';
import type { CreatedVault, VaultFile, VaultFileDeps } from './types';
import { OpenVaultFile } from './vault-file';

/**
 * Makes a new kluis and saves its first generation.
 * @throws EngineError `kluis-bestaat`, `kluis-bezet`
 * @throws OpslagFout; there is then no kluis
 */
export async function createVaultFile(
  deps: VaultFileDeps,
  wachtzin: string,
  body: Uint8Array,
): Promise<CreatedVault> {
  await deps.files.makeDir(deps.dir).catch((error: unknown) => {
    throw asOpslagFout(error);
  });
  const lock = new Lock(deps);
  await lock.take();
  const vaultId = deps.randomBytes(16);
  const dataKey = deps.randomBytes(keySlots.KEY_LENGTH);
  const session: Session = {
    deps,
    lock,
    vaultId,
    dataKey,
    slots: new Uint8Array(keySlots.SLOTS_LENGTH),
    floor: 0,
    newest: undefined,
    attempted: undefined,
  };
  try {
    if (ofKind(await listEntries(deps), 'generatie').length > 0) throw new EngineError('kluis-bestaat');
    const { slots, herstelsleutel } = await freshSlots(deps, dataKey, vaultId, wachtzin);
    session.slots = slots;
    const opened = await commit(session, body, true);
    return { file: new OpenVaultFile(session, { body, opened, isEarlier: false }), herstelsleutel };
  } catch (error) {
    const { attempted } = session;
    if (attempted) await deps.files.remove(join(deps.dir, attempted)).catch(() => undefined);
    dataKey.fill(0);
    await lock.release();
    throw error;
  }
}

/**
 * Opens the newest generation that can be read; damaged ones are set aside under a dated name.
 * Works in a folder that can not be written, too: then only saving fails.
 * @throws EngineError `geen-kluis`, `kluis-bezet`, `verkeerde-wachtzin`, `kluis-beschadigd`, `onbekende-versie`
 * @throws OpslagFout when the files can not be read now
 */
export async function openVaultFile(deps: VaultFileDeps, wachtzin: string): Promise<VaultFile> {
  const opened = await openSession(deps, ({ slots, vaultId }) =>
    keySlots.unwrapByPassphrase(keySlots.passphraseSlot(slots), vaultId, wachtzin),
  );
  await raiseCost(opened.session, wachtzin);
  return fileOf(opened);
}

/**
 * Opens with the recovery key and wraps the data key anew, in every generation: with the new passphrase,
 * and with a new recovery key. The passphrase and the recovery key from before no longer open it.
 * @throws EngineError as `openVaultFile`, with `veld: 'herstelsleutel'` when the key does not fit, and
 * `ongeldige-invoer` when it was typed wrongly (its check group says so)
 * @throws OpslagFout when it could not be written; the keys from before still open it
 */
export async function recoverVaultFile(
  deps: VaultFileDeps,
  herstelsleutel: string,
  nieuweWachtzin: string,
): Promise<CreatedVault> {
  const recoveryKey = parseRecoveryKey(herstelsleutel);
  if (!recoveryKey) throw new EngineError('ongeldige-invoer', { veld: 'herstelsleutel' });
  const opened = await openSession(deps, ({ slots, vaultId }) =>
    Promise.resolve(keySlots.unwrapByRecovery(keySlots.recoverySlot(slots), vaultId, recoveryKey)),
  ).catch((error: unknown) => {
    const isWrong = error instanceof EngineError && error.code === 'verkeerde-wachtzin';
    throw isWrong ? new EngineError('verkeerde-wachtzin', { veld: 'herstelsleutel' }) : error;
  });
  const { session } = opened;
  const file = fileOf(opened);
  try {
    const fresh = await freshSlots(deps, session.dataKey, session.vaultId, nieuweWachtzin);
    await rewrapAll(session, fresh.slots);
    return { file, herstelsleutel: fresh.herstelsleutel };
  } catch (error) {
    await file.close();
    throw error;
  }
}

function fileOf({ session, loaded }: OpenedSession): OpenVaultFile {
  const { header, body, isEarlier } = loaded;
  const opened = { generatie: header.generation, op: header.savedAt };
  return new OpenVaultFile(session, { body, opened, isEarlier });
}

/** The cost of a guess rises with the years: the next save writes a slot of today's cost. */
async function raiseCost(session: Session, wachtzin: string): Promise<void> {
  const { deps, dataKey, vaultId, slots } = session;
  if (!keySlots.isCheaper(slots, deps.kosten)) return;
  const { kosten, randomBytes } = deps;
  const slot = await keySlots.wrapByPassphrase(dataKey, vaultId, wachtzin, kosten, randomBytes);
  session.slots = keySlots.slotsOf(slot, keySlots.recoverySlot(slots));
}
