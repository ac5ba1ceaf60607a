/** Every call from the page is parsed before it goes anywhere: a known channel, and input of its shape. */
import { CHANNELS, type ChannelName, type Invoer } from '../../shared/contract/channels';
import { fail, ok, type Result } from '../../shared/contract/result';

/** A name with the input of that channel. */
export type ParsedCall = {
  readonly [C in ChannelName]: { readonly name: C; readonly input: Invoer<C> };
}[ChannelName];

export function parseCall(name: unknown, input: unknown): Result<ParsedCall> {
  if (typeof name !== 'string' || !isChannel(name)) return fail('onbekend-kanaal', { detail: String(name) });
  const parsed = CHANNELS[name].invoer.safeParse(input);
  // The schema of this very channel made the input.
  if (parsed.success) return ok({ name, input: parsed.data } as ParsedCall);
  const issue = parsed.error.issues[0];
  return fail('ongeldige-invoer', { veld: issue?.path.join('.') ?? '', detail: issue?.message ?? '' });
}

const isChannel = (name: string): name is ChannelName => Object.hasOwn(CHANNELS, name);
