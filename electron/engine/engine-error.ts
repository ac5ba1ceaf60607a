/** An expected failure of a handler; the engine turns it into a `{ ok: false }` answer. */
import type { FoutCode } from '../../shared/contract/result';

export class EngineError extends Error {
  constructor(
    readonly code: FoutCode,
    readonly extra: { readonly veld?: string; readonly detail?: string } = {},
  ) {
    super(extra.detail ?? code);
    this.name = 'EngineError';
  }
}
