/** A bridge to the real handlers of the conversation, as a host would give it, with a way to refuse. */
import { gesprekHandlers } from '../../../electron/engine/gesprek/handlers';
import { GesprekStore } from '../../../electron/engine/gesprek/store';
import type { Bridge } from '../../../shared/contract/bridge';
import { CHANNELS, type ChannelName } from '../../../shared/contract/channels';
import { fail, ok } from '../../../shared/contract/result';

export interface RealBridge {
  readonly bridge: Bridge;
  /** The names of the calls that came in, in order. */
  readonly calls: ChannelName[];
  /** The next write of this kind is refused. */
  readonly refuseNext: (name: ChannelName) => void;
}

export function realBridge(): RealBridge {
  const store = new GesprekStore(
    () => 0.5,
    () => new Date('2026-03-14T10:00:00Z'),
  );
  const handlers: Partial<Record<ChannelName, (input: never) => unknown>> = gesprekHandlers(store);
  const calls: ChannelName[] = [];
  const refused = new Set<ChannelName>();
  const call = async (name: ChannelName, input: unknown): Promise<unknown> => {
    calls.push(name);
    await Promise.resolve();
    if (refused.delete(name)) return fail('interne-fout');
    const handler = handlers[name];
    if (handler === undefined) return fail('niet-in-deze-host');
    return ok(await handler(CHANNELS[name].invoer.parse(input) as never));
  };
  return {
    bridge: { call: call as Bridge['call'], on: () => () => undefined },
    calls,
    refuseNext: (name) => {
      refused.add(name);
    },
  };
}
