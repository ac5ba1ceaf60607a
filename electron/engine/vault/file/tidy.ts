/**
 * Removes what need not stay: files of saves that were cut off, generations beyond the last few, and
 * everything older than what was erased on purpose. Files of another kluis are left alone.
 */
import { join } from 'node:path';
import { listEntries, ofKind, readHeader } from './folder';
import { equal } from './layout';
import type { Entry } from './names';
import { asOpslagFout } from './opslag-fout';
import { whileRefused } from './retry';
import type { Session } from './session';

/** Generations that are kept. */
const KEPT = 5;

type Tidied = Pick<Session, 'deps' | 'vaultId' | 'floor'>;

/** Best effort: a file that can not be removed now is removed by a later save or open. */
export async function tidy(session: Tidied): Promise<void> {
  const { deps } = session;
  try {
    for (const entry of await superfluous(session)) {
      await deps.files.remove(join(deps.dir, entry.name)).catch(() => undefined);
    }
  } catch {
    return;
  }
}

/** As `tidy`, and certain. @throws OpslagFout when something could not be removed */
export async function forgetOlder(session: Tidied): Promise<void> {
  const { files, dir, wait } = session.deps;
  try {
    for (const entry of await superfluous(session)) {
      await whileRefused(wait, () => files.remove(join(dir, entry.name)));
    }
    await files.syncDir(dir);
  } catch (error) {
    throw asOpslagFout(error);
  }
}

async function superfluous(session: Tidied): Promise<readonly Entry[]> {
  const entries = await listEntries(session.deps);
  const generations = ofKind(entries, 'generatie');
  const old = [
    ...generations.filter((entry, index) => index >= KEPT || entry.generation < session.floor),
    ...ofKind(entries, 'opzij').filter((entry) => entry.generation < session.floor),
  ];
  const own = await Promise.all(old.map((entry) => isOwn(session, entry)));
  return [
    ...ofKind(entries, 'tijdelijk'),
    ...ofKind(entries, 'beschadigd').filter((entry) => entry.generation < session.floor),
    ...old.filter((_, index) => own[index]),
  ];
}

/** A generation with a damaged header stood among ours; what the user set aside says whose it is. */
async function isOwn({ deps, vaultId }: Tidied, entry: Entry): Promise<boolean> {
  const header = await readHeader(deps, entry);
  if (typeof header === 'string') return header === 'beschadigd' && entry.kind === 'generatie';
  return equal(header.vaultId, vaultId);
}
