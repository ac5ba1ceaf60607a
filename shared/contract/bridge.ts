/** What the renderer gets from its host, the same in Electron and in a browser. */
import type { ChannelName, Invoer, Uitvoer, Voortgang } from './channels';
import type { Result } from './result';

export interface Bridge {
  readonly call: <C extends ChannelName>(name: C, input: Invoer<C>) => Promise<Result<Uitvoer<C>>>;
  /** Listens to progress of long work; the answer stops listening. */
  readonly on: (event: 'voortgang', listener: (voortgang: Voortgang) => void) => () => void;
}
