/** The form of a handler: parsed input in, output or an EngineError out. */
import type { ChannelName, Invoer, Uitvoer } from '../../shared/contract/channels';

export type Handler<C extends ChannelName> = (input: Invoer<C>) => Uitvoer<C> | Promise<Uitvoer<C>>;

/** One handler for every channel; hosts answer `host.*` themselves. */
export type EngineChannel = Exclude<ChannelName, `host.${string}`>;
export type Handlers = { readonly [C in EngineChannel]: Handler<C> };

/** The part of the handlers that one feature folder brings. */
export type PartOf<P extends EngineChannel> = { readonly [C in P]: Handler<C> };
