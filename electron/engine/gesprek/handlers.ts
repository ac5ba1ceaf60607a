/** Channels of the conversation at hand. */
import type { PartOf } from '../handlers';
import type { Keeper } from './keeper';
import type { Shelf } from './shelf';
import type { GesprekStore } from './store';

type Channels = 'gesprek.huidig' | 'gesprek.nieuw' | 'gesprek.wijzig' | 'gesprek.wis' | 'gesprek.rondAf';

export interface GesprekParts {
  readonly store: GesprekStore;
  readonly shelf: Shelf;
  readonly keeper: Keeper;
}

export function gesprekHandlers({ store, shelf, keeper }: GesprekParts): PartOf<Channels> {
  return {
    'gesprek.huidig': () => store.current(),
    'gesprek.nieuw': () => store.start(),
    'gesprek.wijzig': ({ wijziging }) => store.change(wijziging),
    'gesprek.wis': async () => {
      const isKept = keeper.place() !== undefined;
      const gesprek = store.current();
      if (gesprek && isKept) await shelf.erase(gesprek.code);
      else await store.forget();
      return null;
    },
    'gesprek.rondAf': async () => {
      await store.finish();
      return null;
    },
  };
}
