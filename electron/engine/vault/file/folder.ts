/** The folder of the kluis: which files are there, what their headers say, and moving one aside. */
import { join } from 'node:path';
import { decodeHeader, LONGEST_HEADER, type DecodedHeader } from './layout';
import { asideName, parseName, type AsideKind, type Entry, type EntryKind } from './names';
import { asOpslagFout, codeOf } from './opslag-fout';
import type { VaultFileDeps } from './types';

export type FolderDeps = Pick<VaultFileDeps, 'dir' | 'files' | 'now'>;

/**
 * The files of a kluis, the newest generation first.
 * @returns an empty list when there is no folder
 */
export async function listEntries(deps: FolderDeps): Promise<readonly Entry[]> {
  const names = await deps.files.list(deps.dir).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw asOpslagFout(error);
  });
  const entries = names.map(parseName).filter((entry) => entry !== undefined);
  return entries.sort((a, b) => b.generation - a.generation || (a.name < b.name ? 1 : -1));
}

export function ofKind(entries: readonly Entry[], ...kinds: readonly EntryKind[]): readonly Entry[] {
  return entries.filter((entry) => kinds.includes(entry.kind));
}

export async function readHeader(deps: FolderDeps, entry: Entry): Promise<DecodedHeader> {
  const bytes = await readable(deps.files.readStart(join(deps.dir, entry.name), LONGEST_HEADER));
  return bytes ? decodeHeader(bytes) : 'beschadigd';
}

/** @returns undefined when the disk can not read this file, or when it is gone */
export function readWhole(deps: FolderDeps, entry: Entry): Promise<Uint8Array | undefined> {
  return readable(deps.files.readFile(join(deps.dir, entry.name)));
}

/** When the newest generation was saved, by the clock of whoever saved it. */
export async function lastSave(deps: FolderDeps): Promise<Date | undefined> {
  for (const entry of ofKind(await listEntries(deps), 'generatie')) {
    const header = await readHeader(deps, entry);
    if (typeof header !== 'string') return header.savedAt;
  }
  return undefined;
}

/** Gives a file a dated name; it keeps every byte and replaces nothing. */
export async function moveAside(deps: FolderDeps, entry: Entry, kind: AsideKind): Promise<void> {
  const taken = new Set(await deps.files.list(deps.dir));
  const name = asideName(entry, kind, deps.now(), taken);
  await deps.files.rename(join(deps.dir, entry.name), join(deps.dir, name));
}

/** A bad sector is damage; a file that may not be read now is not. */
async function readable(reading: Promise<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return await reading;
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (['EIO', 'ENOENT', 'EISDIR'].includes(code)) return undefined;
    throw asOpslagFout(error);
  }
}
