/** Puts bytes on disk under a name: written beside it, synced, read back, and only then renamed. */
import { join } from 'node:path';
import { equal } from './layout';
import { markOf, temporaryName } from './names';
import { asOpslagFout, OpslagFout } from './opslag-fout';
import { whileRefused } from './retry';
import type { VaultFileDeps } from './types';

export interface Placing {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Looks at what was read back, beyond being the same bytes. */
  readonly isGood: (readBack: Uint8Array) => boolean;
  /** Runs just before each try of the rename; throws when it may not happen. */
  readonly beforeRename: () => Promise<unknown>;
}

/** @throws OpslagFout; nothing but the file `name` can have changed */
export async function placeFile(deps: VaultFileDeps, placing: Placing): Promise<void> {
  const { files, dir, randomBytes, wait } = deps;
  const path = join(dir, placing.name);
  const beside = join(dir, temporaryName(placing.name, markOf(randomBytes(4))));
  try {
    await files.writeNew(beside, placing.bytes);
    const readBack = await whileRefused(wait, () => files.readFile(beside));
    if (!equal(readBack, placing.bytes) || !placing.isGood(readBack)) throw new OpslagFout('onbekend');
    await whileRefused(wait, async () => {
      await placing.beforeRename();
      await files.rename(beside, path);
    });
    await files.syncDir(dir);
  } catch (error) {
    await files.remove(beside).catch(() => undefined);
    throw asOpslagFout(error);
  }
}
