/** What the renderer gets from its host, the same in Electron and in a browser. */
import type { ChannelName, Gebeurtenis, Invoer, Uitvoer } from './channels';
import type { Result } from './result';

export interface Bridge {
  readonly call: <C extends ChannelName>(name: C, input: Invoer<C>) => Promise<Result<Uitvoer<C>>>;
  /** Listens to everything that the core tells by itself; the answer stops listening. */
  readonly on: (event: 'gebeurtenis', listener: (gebeurtenis: Gebeurtenis) => void) => () => void;
}
