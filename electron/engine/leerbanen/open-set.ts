/** Chooses the set that the app starts with. A bad file never keeps the app from starting. */
import type { EngineDeps } from '../deps';
import { EngineError } from '../engine-error';
import type { Reference } from '../reference/types';
import { EXAMPLE_NAME, loadExample } from './example';
import type { Herkomst, LeerbaanSet } from './leerbaan-set';
import type { Loaded } from './load';
import { readUserFile } from './user-file';

type ToSet = (loaded: Pick<Loaded, 'leerbanen'>, herkomst: Herkomst) => LeerbaanSet;

/**
 * The user's set when it is whole, or else the bundled one; the name of the set says so when
 * something is wrong. Without any usable file the set is empty.
 */
export async function openSet(deps: EngineDeps, reference: Reference, toSet: ToSet): Promise<LeerbaanSet> {
  const own = await readUserFile(deps.userDir);
  if (typeof own === 'object') {
    const set = toSet(own, { naam: own.rapport.naam, geladenOp: own.geladenOp });
    if (set.plekken.length > 0) return set;
  }
  const remark = own === 'geen' ? '' : '. Je eigen bestand is niet te gebruiken';
  const never = new AbortController().signal;
  try {
    const loaded = await loadExample(deps.dataDir, reference, {
      signal: never,
      onVoortgang: () => undefined,
    });
    return toSet(loaded, { naam: `${EXAMPLE_NAME}${remark}`, geladenOp: '' });
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return toSet(
      { leerbanen: [] },
      { naam: `${EXAMPLE_NAME}. Dat bestand ontbreekt${remark}`, geladenOp: '' },
    );
  }
}
