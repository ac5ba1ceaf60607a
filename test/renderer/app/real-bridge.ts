/** A bridge to the real handlers of the conversation, as a host would give it, with a way to refuse. */
import { devNull } from 'node:os';
import { join } from 'node:path';
import { gesprekHandlers } from '../../../electron/engine/gesprek/handlers';
import type { Bridge } from '../../../shared/contract/bridge';
import { CHANNELS, type ChannelName } from '../../../shared/contract/channels';
import { fail, ok, type FoutCode } from '../../../shared/contract/result';
import { openStore } from '../../engine/gesprek/open-store';

export interface RealBridge {
  readonly bridge: Bridge;
  /** The names of the calls that came in, in order. */
  readonly calls: ChannelName[];
  /** The next call of this kind is refused; `niet-opgeslagen` and `kluis-op-slot` as the core would mean them. */
  readonly refuseNext: (name: ChannelName, code?: FoutCode) => void;
}

export function realBridge(): RealBridge {
  // A folder that can not be made: nothing stays behind.
  const opening = openStore(join(devNull, 'geen-map'));
  const calls: ChannelName[] = [];
  const refused = new Map<ChannelName, FoutCode>();
  const call = async (name: ChannelName, input: unknown): Promise<unknown> => {
    calls.push(name);
    await Promise.resolve();
    const code = refused.get(name);
    refused.delete(name);
    if (code !== undefined && code !== 'niet-opgeslagen') return fail(code);
    const parts = await opening;
    const handlers: Partial<Record<ChannelName, (input: never) => unknown>> = gesprekHandlers(parts);
    const handler = handlers[name];
    if (handler === undefined) return fail('niet-in-deze-host');
    const value = await handler(CHANNELS[name].invoer.parse(input) as never);
    // This error comes after the change was made.
    return code === 'niet-opgeslagen' ? fail(code) : ok(value);
  };
  return {
    bridge: { call: call as Bridge['call'], on: () => () => undefined },
    calls,
    refuseNext: (name, code = 'interne-fout') => {
      refused.set(name, code);
    },
  };
}
