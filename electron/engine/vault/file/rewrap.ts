/**
 * Gives every generation the same key slots, without touching a body. The newest comes last: whatever
 * happens half way, the passphrase of the newest file is the one that counts, and opening mends the rest.
 */
import { listEntries, ofKind, readHeader, readWhole } from './folder';
import { decodeHeader, equal } from './layout';
import type { Entry } from './names';
import { asOpslagFout } from './opslag-fout';
import { placeFile } from './replace';
import { withSlots } from './sealed-file';
import { assertOnlyWriter, type Session } from './session';

/** @throws OpslagFout; the slots of the newest generation are then as they were */
export async function rewrapAll(session: Session, slots: Uint8Array): Promise<void> {
  try {
    await assertOnlyWriter(session);
    await alignSlots(session, slots);
  } catch (error) {
    await alignSlots(session, session.slots).catch(() => undefined);
    throw asOpslagFout(error);
  }
  session.slots = slots;
}

/** Writes these slots into every file of this kluis that has others: what is set aside, then the oldest first. */
export async function alignSlots(session: Session, slots: Uint8Array): Promise<void> {
  const entries = await listEntries(session.deps);
  const oldestFirst = ofKind(entries, 'generatie').toReversed();
  for (const entry of [...ofKind(entries, 'beschadigd'), ...oldestFirst]) {
    const header = await readHeader(session.deps, entry);
    if (typeof header === 'string' || !equal(header.vaultId, session.vaultId)) continue;
    if (!equal(header.slots, slots)) await rewrap(session, entry, slots);
  }
}

async function rewrap(session: Session, entry: Entry, slots: Uint8Array): Promise<void> {
  const file = await readWhole(session.deps, entry);
  const header = file && decodeHeader(file);
  if (!header || typeof header === 'string') return;
  await placeFile(session.deps, {
    name: entry.name,
    bytes: withSlots(file, header, slots),
    isGood: (readBack) => typeof decodeHeader(readBack) !== 'string',
    beforeRename: () => session.lock.keep(),
  });
}
