/** Lets a host answer at once while the engine is still loading, and say honestly why it did not load. */
import { fail } from '../../shared/contract/result';
import { EngineError } from '../engine/engine-error';
import type { Engine } from '../engine/index';

export function engineWhenReady(starting: Promise<Engine>): Engine {
  let engine: Engine | undefined;
  const failure = starting.then((started) => {
    engine = started;
    return undefined;
  }, failureOf);
  return {
    call: async (name, input) => (await failure) ?? (await starting).call(name, input),
    // An engine that is still loading holds nothing yet, so there is nothing to wait for.
    close: async () => engine?.close(),
  };
}

function failureOf(error: unknown) {
  if (error instanceof EngineError) return fail(error.code, error.extra);
  return fail('interne-fout', { detail: error instanceof Error ? error.message : String(error) });
}
