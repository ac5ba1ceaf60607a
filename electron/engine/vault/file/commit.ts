/**
 * One save: encrypt, write beside, sync, read back and open, rename, sync the folder, and look once more
 * whether another writer came in between. Only then it counts as saved; nothing on disk is ever overwritten.
 */
import { join } from 'node:path';
import { listEntries, ofKind } from './folder';
import { decodeHeader, equal, type Header } from './layout';
import { generationName, markOf } from './names';
import { asOpslagFout, OpslagFout } from './opslag-fout';
import { placeFile } from './replace';
import { openBody, sealFile } from './sealed-file';
import { assertOnlyWriter, type Session } from './session';
import type { Saved } from './types';

/**
 * @param body stays as it is
 * @param forget true when no generation before this one may stay
 * @throws OpslagFout
 */
export async function commit(session: Session, body: Uint8Array, forget: boolean): Promise<Saved> {
  try {
    return await write(session, body, forget);
  } catch (error) {
    const fout = asOpslagFout(error);
    // A file of ours that is gone may be the work of another writer, who tidied up.
    if (fout.reden === 'map-weg') await assertOnlyWriter(session);
    throw fout;
  }
}

async function write(session: Session, body: Uint8Array, forget: boolean): Promise<Saved> {
  const { deps, vaultId, dataKey, slots } = session;
  const entries = await assertOnlyWriter(session);
  const generation = 1 + Math.max(0, ...entries.map((entry) => entry.generation));
  const header: Header = {
    vaultId,
    generation,
    floor: forget ? generation : session.floor,
    savedAt: deps.now(),
    bodyLength: body.length,
    bodyNonce: deps.randomBytes(12),
    slots,
  };
  const name = generationName(generation, markOf(header.bodyNonce.subarray(0, 4)));
  await placeFile(deps, {
    name,
    bytes: sealFile(header, dataKey, body),
    isGood: (readBack) => holds(readBack, dataKey, body),
    beforeRename: async () => {
      await assertOnlyWriter(session);
      session.attempted = name;
    },
  });
  await assertNoRival(session, name);
  session.newest = name;
  session.floor = header.floor;
  return { generatie: generation, op: header.savedAt };
}

function holds(file: Uint8Array, dataKey: Uint8Array, body: Uint8Array): boolean {
  const header = decodeHeader(file);
  if (typeof header === 'string') return false;
  const opened = openBody(file, header, dataKey);
  const same = opened !== undefined && equal(opened, body);
  opened?.fill(0);
  return same;
}

/**
 * Two writers that both looked before either of them renamed see each other here, since marks differ: what stands
 * before ours is then another file than the one we knew. Whoever sees the other withdraws; so at most one of them
 * says that it saved.
 */
async function assertNoRival({ deps, newest }: Session, name: string): Promise<void> {
  const generations = ofKind(await listEntries(deps), 'generatie');
  if (!generations.some((entry) => entry.name === name)) throw new OpslagFout('map-weg');
  if (generations.find((entry) => entry.name !== name)?.name === newest) return;
  await deps.files.remove(join(deps.dir, name));
  throw new OpslagFout('andere-schrijver');
}
