/** Gives every screen the bridge to the core and the conversation. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Bridge } from '../../shared/contract/bridge';
import type { Gesprek } from '../../shared/domain/gesprek';
import type { GesprekState, GesprekStore } from './gesprek-store';

export interface Core {
  readonly bridge: Bridge;
  readonly store: GesprekStore;
}

export const CoreContext = createContext<Core | null>(null);

export function useCore(): Core {
  const core = useContext(CoreContext);
  if (core === null) throw new Error('useCore outside of CoreContext');
  return core;
}

export function useGesprekState(): GesprekState {
  const { store } = useCore();
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The conversation at hand, or null; together with what changes it. */
export function useGesprek(): { readonly gesprek: Gesprek | null } & Pick<
  GesprekStore,
  'wijzig' | 'nieuw' | 'wis' | 'undo'
> {
  const { store } = useCore();
  const { gesprek } = useGesprekState();
  return { gesprek, wijzig: store.wijzig, nieuw: store.nieuw, wis: store.wis, undo: store.undo };
}
