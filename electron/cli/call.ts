/** Typed calls to the engine from the command line. */
import type { ChannelName, Invoer, Uitvoer } from '../../shared/contract/channels';
import type { Result } from '../../shared/contract/result';
import type { Engine } from '../engine';

export async function tryCall<C extends ChannelName>(
  engine: Engine,
  name: C,
  input: Invoer<C>,
): Promise<Result<Uitvoer<C>>> {
  return (await engine.call(name, input)) as Result<Uitvoer<C>>;
}

/** @throws Error when the engine could not answer: for the command line that is the end */
export async function call<C extends ChannelName>(
  engine: Engine,
  name: C,
  input: Invoer<C>,
): Promise<Uitvoer<C>> {
  const result = await tryCall(engine, name, input);
  if (result.ok) return result.value;
  throw new Error(`${name}: ${result.error.code} ${result.error.detail ?? ''}`.trim());
}
