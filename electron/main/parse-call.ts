/** Every call from the page is parsed before it goes anywhere: a known channel, and input of its shape. */
import { CHANNELS, type ChannelName } from '../../shared/contract/channels';
import { fail, ok, type Result } from '../../shared/contract/result';

export interface ParsedCall {
  readonly name: ChannelName;
  readonly input: unknown;
}

export function parseCall(name: unknown, input: unknown): Result<ParsedCall> {
  if (typeof name !== 'string' || !isChannel(name)) return fail('onbekend-kanaal', { detail: String(name) });
  const parsed = CHANNELS[name].invoer.safeParse(input);
  if (parsed.success) return ok({ name, input: parsed.data });
  const issue = parsed.error.issues[0];
  return fail('ongeldige-invoer', { veld: issue?.path.join('.') ?? '', detail: issue?.message ?? '' });
}

const isChannel = (name: string): name is ChannelName => Object.hasOwn(CHANNELS, name);
