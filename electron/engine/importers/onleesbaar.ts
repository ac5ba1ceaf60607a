/** The one way in which an importer says that a file can not be used: a Dutch sentence that says why. */
import { EngineError } from '../engine-error';

/** @param reden one or two Dutch sentences: what is wrong, and what to do where that is known */
export function onleesbaar(reden: string): EngineError {
  return new EngineError('onleesbaar-bestand', { detail: reden });
}
