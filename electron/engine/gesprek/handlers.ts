/** Channels of the conversation. */
import type { PartOf } from '../handlers';
import type { GesprekStore } from './store';

type Channels = 'gesprek.huidig' | 'gesprek.nieuw' | 'gesprek.wijzig' | 'gesprek.wis';

export function gesprekHandlers(store: GesprekStore): PartOf<Channels> {
  return {
    'gesprek.huidig': () => store.current(),
    'gesprek.nieuw': () => store.start(),
    'gesprek.wijzig': ({ wijziging }) => store.change(wijziging),
    'gesprek.wis': () => {
      store.erase();
      return null;
    },
  };
}
