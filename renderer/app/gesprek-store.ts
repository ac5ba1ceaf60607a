/**
 * The conversation as the screens see it. The core owns it; a change shows at once and is then
 * sent, one after the other. When the core refuses one, the screen goes back to what the core holds.
 */
import type { Bridge } from '../../shared/contract/bridge';
import type { Fout, Result } from '../../shared/contract/result';
import type { Gesprek, Wijziging } from '../../shared/domain/gesprek';
import { wijzigGesprek } from '../../shared/domain/wijzig';
import { omgekeerd } from './undo';

export interface GesprekState {
  readonly gesprek: Gesprek | null;
  /** Goes up each time the core has taken in a change. */
  readonly saved: number;
  /** Goes up when other data was loaded. */
  readonly data: number;
  /** The last change that was refused. */
  readonly fout: Fout | null;
  /** What undo would take back, oldest first. */
  readonly undo: readonly Wijziging[];
}

export interface GesprekStore {
  readonly get: () => GesprekState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly load: () => Promise<void>;
  readonly nieuw: () => Promise<boolean>;
  readonly wis: () => Promise<boolean>;
  /** Shows the change at once; the promise tells whether the core took it. */
  readonly wijzig: (wijziging: Wijziging) => Promise<boolean>;
  /** Takes back the last answer on a taak or theme; false when there is none. */
  readonly undo: () => boolean;
  readonly dataChanged: () => void;
  readonly clearFout: () => void;
}

const MAX_UNDO = 200;

export function createGesprekStore(bridge: Bridge): GesprekStore {
  let state: GesprekState = { gesprek: null, saved: 0, data: 0, fout: null, undo: [] };
  let waiting = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  const set = (next: Partial<GesprekState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  /** Runs writes one after the other, so that the core sees them in the order in which they were made. */
  const inOrder = <T>(write: () => Promise<T>): Promise<T> => {
    const result = queue.then(write);
    queue = result.catch(() => undefined);
    return result;
  };

  const takeOver = (answer: Result<Gesprek | null>): boolean => {
    if (answer.ok) set({ gesprek: answer.value, saved: state.saved + 1, fout: null, undo: [] });
    else set({ fout: answer.error });
    return answer.ok;
  };

  const reload = async (fout: Fout): Promise<void> => {
    const answer = await bridge.call('gesprek.huidig', {});
    set({ fout, undo: [], saved: state.saved + 1, ...(answer.ok ? { gesprek: answer.value } : {}) });
  };

  const send = async (wijziging: Wijziging): Promise<boolean> => {
    const answer = await bridge.call('gesprek.wijzig', { wijziging });
    waiting -= 1;
    if (!answer.ok) {
      await reload(answer.error);
      return false;
    }
    // While more changes wait, the screen is ahead of the core and stays so.
    set({ saved: state.saved + 1, ...(waiting === 0 ? { gesprek: answer.value } : {}) });
    return true;
  };

  const apply = (gesprek: Gesprek, wijziging: Wijziging, undo: readonly Wijziging[]): Promise<boolean> => {
    set({ gesprek: wijzigGesprek(gesprek, wijziging), fout: null, undo });
    waiting += 1;
    return inOrder(() => send(wijziging));
  };

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    load: () =>
      inOrder(async () => {
        takeOver(await bridge.call('gesprek.huidig', {}));
      }),
    nieuw: () => inOrder(async () => takeOver(await bridge.call('gesprek.nieuw', {}))),
    wis: () => inOrder(async () => takeOver(await bridge.call('gesprek.wis', {}))),
    wijzig: (wijziging) => {
      const { gesprek } = state;
      if (gesprek === null) {
        set({ fout: { code: 'geen-gesprek' } });
        return Promise.resolve(false);
      }
      const back = omgekeerd(gesprek, wijziging);
      const undo = back === undefined ? state.undo : [...state.undo, back].slice(-MAX_UNDO);
      return apply(gesprek, wijziging, undo);
    },
    undo: () => {
      const last = state.undo.at(-1);
      if (last === undefined || state.gesprek === null) return false;
      void apply(state.gesprek, last, state.undo.slice(0, -1));
      return true;
    },
    dataChanged: () => {
      set({ data: state.data + 1 });
    },
    clearFout: () => {
      set({ fout: null });
    },
  };
}
