/** Gives every screen the bridge to the core and the conversation. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Bridge } from '../../shared/contract/bridge';
import type { Gesprek } from '../../shared/domain/gesprek';
import type { GesprekState, GesprekStore } from './gesprek-store';
import type { ReadingState } from './inlezen/reading-state';
import type { ReadingStore } from './inlezen/reading-store';
import type { KluisState, KluisStore } from './kluis-store';

export interface Core {
  readonly bridge: Bridge;
  readonly store: GesprekStore;
  readonly kluis: KluisStore;
  readonly inlezen: ReadingStore;
  /** The werkplaats was on when this page was opened; when that changes the page is left (main.tsx). */
  readonly inWerkplaats: boolean;
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

export function useKluis(): KluisState {
  const { kluis } = useCore();
  return useSyncExternalStore(kluis.subscribe, kluis.get);
}

/** How the reading of a file stands, on whatever screen it was begun. */
export function useReading(): ReadingState {
  const { inlezen } = useCore();
  return useSyncExternalStore(inlezen.subscribe, inlezen.get);
}

/** The conversation at hand, or null; together with what changes it. */
export function useGesprek(): { readonly gesprek: Gesprek | null } & Pick<
  GesprekStore,
  'wijzig' | 'nieuw' | 'wis' | 'rondAf' | 'undo'
> {
  const { store } = useCore();
  const { gesprek } = useGesprekState();
  const { wijzig, nieuw, wis, rondAf, undo } = store;
  return { gesprek, wijzig, nieuw, wis, rondAf, undo };
}
