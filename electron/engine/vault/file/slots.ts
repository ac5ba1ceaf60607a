/**
 * Key slots: the random data key of the kluis, wrapped once by the passphrase and once by the recovery key
 * (FORMAT.md, "Key slots"). Slots do not depend on the generation, so that one slot serves every file.
 */
import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { costlyKey, isAllowedCost } from '../../crypto/costly-key';
import type { Kosten } from './types';

export const KEY_LENGTH = 32;
const SLOT_LENGTH = 96;
export const SLOTS_LENGTH = 2 * SLOT_LENGTH;

const KIND = { passphrase: 1, recovery: 2 } as const;
const SALT_AT = 4;
const NONCE_AT = 36;
const KEY_AT = 48;
const TAG_AT = 80;
const CONTEXT = 'leerbaankompas kluis sleutel 1';
const RECOVERY_INFO = 'leerbaankompas kluis herstelsleutel 1';

export type RandomBytes = (count: number) => Uint8Array;

/** Both slots of a file: first that of the passphrase, then that of the recovery key. */
export function slotsOf(passphrase: Uint8Array, recovery: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([passphrase, recovery]));
}
export const passphraseSlot = (slots: Uint8Array): Uint8Array => slots.subarray(0, SLOT_LENGTH);
export const recoverySlot = (slots: Uint8Array): Uint8Array => slots.subarray(SLOT_LENGTH);

/** @throws RangeError when the cost is more than a file may ask */
export async function wrapByPassphrase(
  dataKey: Uint8Array,
  vaultId: Uint8Array,
  passphrase: string,
  kosten: Kosten,
  randomBytes: RandomBytes,
): Promise<Uint8Array> {
  const head = Uint8Array.of(KIND.passphrase, Math.log2(kosten.N), kosten.r, kosten.p);
  const salt = randomBytes(32);
  const key = await costlyKey(passphrase, salt, kosten);
  return wrap(dataKey, vaultId, key, Buffer.concat([head, salt]), randomBytes(12));
}

/** @returns undefined when the passphrase does not fit */
export async function unwrapByPassphrase(
  slot: Uint8Array,
  vaultId: Uint8Array,
  passphrase: string,
): Promise<Uint8Array | undefined> {
  return unwrap(slot, vaultId, await costlyKey(passphrase, saltOf(slot), costOf(slot)));
}

export function wrapByRecovery(
  dataKey: Uint8Array,
  vaultId: Uint8Array,
  recoveryKey: Uint8Array,
  randomBytes: RandomBytes,
): Uint8Array {
  const salt = randomBytes(32);
  const head = Buffer.concat([Uint8Array.of(KIND.recovery, 0, 0, 0), salt]);
  return wrap(dataKey, vaultId, derivedRecoveryKey(recoveryKey, salt), head, randomBytes(12));
}

export function unwrapByRecovery(
  slot: Uint8Array,
  vaultId: Uint8Array,
  recoveryKey: Uint8Array,
): Uint8Array | undefined {
  return unwrap(slot, vaultId, derivedRecoveryKey(recoveryKey, saltOf(slot)));
}

function costOf(slot: Uint8Array): Kosten {
  return { N: 2 ** (slot[1] ?? 0), r: slot[2] ?? 0, p: slot[3] ?? 0 };
}

/** True when the slot of the passphrase takes less work to guess than the cost asks. */
export function isCheaper(slots: Uint8Array, kosten: Kosten): boolean {
  const now = costOf(passphraseSlot(slots));
  return now.N * now.r * now.p < kosten.N * kosten.r * kosten.p;
}

/** False when a slot is of another kind, or asks more than is reasonable of the laptop that opens it. */
export function areSoundSlots(slots: Uint8Array): boolean {
  const passphrase = passphraseSlot(slots);
  return (
    passphrase[0] === KIND.passphrase &&
    recoverySlot(slots)[0] === KIND.recovery &&
    isAllowedCost(costOf(passphrase))
  );
}

/** A recovery key is random and long: it needs no costly function. */
function derivedRecoveryKey(recoveryKey: Uint8Array, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', recoveryKey, salt, RECOVERY_INFO, KEY_LENGTH));
}

const saltOf = (slot: Uint8Array): Uint8Array => slot.subarray(SALT_AT, NONCE_AT);

/** @param head kind, cost and salt; they are authenticated too. @param key overwritten after use */
function wrap(
  dataKey: Uint8Array,
  vaultId: Uint8Array,
  key: Uint8Array,
  head: Uint8Array,
  nonce: Uint8Array,
): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(associated(vaultId, head));
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  key.fill(0);
  return new Uint8Array(Buffer.concat([head, nonce, wrapped, cipher.getAuthTag()]));
}

/** @param key overwritten after use */
function unwrap(slot: Uint8Array, vaultId: Uint8Array, key: Uint8Array): Uint8Array | undefined {
  const decipher = createDecipheriv('aes-256-gcm', key, slot.subarray(NONCE_AT, KEY_AT), {
    authTagLength: 16,
  });
  decipher.setAAD(associated(vaultId, slot.subarray(0, NONCE_AT)));
  decipher.setAuthTag(slot.subarray(TAG_AT, SLOT_LENGTH));
  const dataKey = decipher.update(slot.subarray(KEY_AT, TAG_AT));
  try {
    decipher.final();
    return dataKey;
  } catch {
    dataKey.fill(0);
    return undefined;
  } finally {
    key.fill(0);
  }
}

function associated(vaultId: Uint8Array, head: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(CONTEXT, 'ascii'), vaultId, head]);
}
