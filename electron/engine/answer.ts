/** Answers a call: parses the input, looks whether it may happen now, runs the handler, shapes errors. */
import { CHANNELS, type ChannelName } from '../../shared/contract/channels';
import { fail, ok, type Result } from '../../shared/contract/result';
import { EngineError } from './engine-error';
import type { EngineChannel, Handlers } from './handlers';
import { assertOpenFor } from './vault/gate';
import type { Kluis } from './vault/kluis';
import { assertInWerkplaats } from './werkplaats/gate';
import type { Werkplaats } from './werkplaats/werkplaats';

/** Who says whether a channel may be used now. */
export interface Gates {
  readonly kluis: Kluis;
  readonly werkplaats: Werkplaats;
}

/** @param handlers a channel without a handler answers `niet-in-deze-host` */
export async function answer(
  handlers: Partial<Handlers>,
  { kluis, werkplaats }: Gates,
  name: string,
  input: unknown,
): Promise<Result<unknown>> {
  if (!isChannel(name)) return fail('onbekend-kanaal', { detail: name });
  const handler = handlers[name as EngineChannel] as ((input: unknown) => unknown) | undefined;
  if (!handler) return fail('niet-in-deze-host', { detail: name });
  const parsed = CHANNELS[name].invoer.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail('ongeldige-invoer', { veld: issue?.path.join('.') ?? '', detail: issue?.message ?? '' });
  }
  try {
    if (CHANNELS[name].effect === 'schrijven') await kluis.touch();
    assertInWerkplaats(name, werkplaats);
    assertOpenFor(name, kluis);
    return ok(await handler(parsed.data));
  } catch (error) {
    if (error instanceof EngineError) return fail(error.code, error.extra);
    return fail('interne-fout', {
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

function isChannel(name: string): name is ChannelName {
  return Object.hasOwn(CHANNELS, name);
}
