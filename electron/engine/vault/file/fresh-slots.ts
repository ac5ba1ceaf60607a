/** New key slots for a data key, with a recovery key that nobody has seen yet. */
import { formatRecoveryKey, RECOVERY_BYTES } from './recovery-key';
import { slotsOf, wrapByPassphrase, wrapByRecovery } from './slots';
import type { VaultFileDeps } from './types';

export interface FreshSlots {
  readonly slots: Uint8Array;
  readonly herstelsleutel: string;
}

export async function freshSlots(
  { randomBytes, kosten }: Pick<VaultFileDeps, 'randomBytes' | 'kosten'>,
  dataKey: Uint8Array,
  vaultId: Uint8Array,
  wachtzin: string,
): Promise<FreshSlots> {
  const recoveryKey = randomBytes(RECOVERY_BYTES);
  const slots = slotsOf(
    await wrapByPassphrase(dataKey, vaultId, wachtzin, kosten, randomBytes),
    wrapByRecovery(dataKey, vaultId, recoveryKey, randomBytes),
  );
  const herstelsleutel = formatRecoveryKey(recoveryKey);
  recoveryKey.fill(0);
  return { slots, herstelsleutel };
}
