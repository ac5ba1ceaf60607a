/** Finds the newest generation that can be read, and says which files before it could not. */
import { EngineError } from '../../engine-error';
import { listEntries, ofKind, readHeader, readWhole } from './folder';
import { equal, type Header } from './layout';
import type { Entry } from './names';
import { openBody } from './sealed-file';
import type { VaultFileDeps } from './types';

/** Gets the data key out of a header. @returns undefined when the secret does not fit */
export type Unlock = (header: Header) => Promise<Uint8Array | undefined>;

export interface Loaded {
  readonly header: Header;
  /** Slots of the newest header that could be read: their passphrase is the one that counts. */
  readonly slots: Uint8Array;
  readonly dataKey: Uint8Array;
  readonly body: Uint8Array;
  /** Generations that could not be read, to be set aside. */
  readonly damaged: readonly Entry[];
  /** True when one of them was newer than what was opened. */
  readonly isEarlier: boolean;
}

interface Read {
  readonly entry: Entry;
  readonly header: Header;
}

/**
 * @throws EngineError `geen-kluis`, `verkeerde-wachtzin`, `onbekende-versie`, `kluis-beschadigd`
 * @throws OpslagFout when a file can not be read now
 */
export async function loadNewest(deps: VaultFileDeps, unlock: Unlock): Promise<Loaded> {
  const { sound, damaged } = await readHeaders(deps);
  const lead = sound[0];
  if (!lead) throw new EngineError('kluis-beschadigd');
  const dataKey = await unlock(lead.header);
  if (!dataKey) throw new EngineError('verkeerde-wachtzin');
  for (const { entry, header } of sound) {
    if (!equal(header.vaultId, lead.header.vaultId)) continue;
    const file = await readWhole(deps, entry);
    const body = file && openBody(file, header, dataKey);
    if (body) {
      const isEarlier = damaged.some((one) => one.generation >= entry.generation);
      return { header, slots: lead.header.slots, dataKey, body, damaged, isEarlier };
    }
    damaged.push(entry);
  }
  dataKey.fill(0);
  throw new EngineError('kluis-beschadigd');
}

async function readHeaders(deps: VaultFileDeps): Promise<{ sound: Read[]; damaged: Entry[] }> {
  const generations = ofKind(await listEntries(deps), 'generatie');
  if (generations.length === 0) throw new EngineError('geen-kluis');
  const sound: Read[] = [];
  const damaged: Entry[] = [];
  for (const entry of generations) {
    const header = await readHeader(deps, entry);
    if (header === 'onbekende-versie') throw new EngineError('onbekende-versie', { detail: entry.name });
    if (header === 'beschadigd') damaged.push(entry);
    else sound.push({ entry, header });
  }
  return { sound, damaged };
}
