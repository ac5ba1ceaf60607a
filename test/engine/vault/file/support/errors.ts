/** What went wrong, in one word: the code of an EngineError or the reason of an OpslagFout. */
import { EngineError } from '../../../../../electron/engine/engine-error';
import { OpslagFout } from '../../../../../electron/engine/vault/file';

/** @returns 'gelukt' when nothing did */
export async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'gelukt';
  } catch (error) {
    if (error instanceof EngineError) return error.code;
    if (error instanceof OpslagFout) return error.reden;
    throw error;
  }
}
