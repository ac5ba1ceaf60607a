/**
 * The conversation as the screens see it. The core owns it; a change shows at once and is then
 * sent, one after the other. When the core refuses one, the screen goes back to what the core holds. What the
 * core took but could not write to disk yet is no refusal: the frame says so for as long as it lasts.
 */
import type { Bridge } from '../../shared/contract/bridge';
import type { Invoer } from '../../shared/contract/channels';
import { fail, ok, type Fout, type Result } from '../../shared/contract/result';
import type { Gesprek, Wijziging } from '../../shared/domain/gesprek';
import { wijzigGesprek } from '../../shared/domain/wijzig';
import { omgekeerd } from './undo';

export interface GesprekState {
  readonly gesprek: Gesprek | null;
  /** Goes up each time the core has taken in a change. */
  readonly saved: number;
  /** Goes up when a conversation began or ended, or what is kept of others changed. */
  readonly einde: number;
  /** Goes up when other data was loaded. */
  readonly data: number;
  /** The last change that was refused. */
  readonly fout: Fout | null;
  /** What undo would take back, oldest first. */
  readonly undo: readonly Wijziging[];
}

/** Channels that put another conversation at hand. */
export type Begin =
  'gesprek.nieuw' | 'gesprekken.open' | 'gesprekken.kopie' | 'overdracht.neemOver' | 'overdracht.neemCode';

export interface GesprekStore {
  readonly get: () => GesprekState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly load: () => Promise<void>;
  readonly nieuw: () => Promise<boolean>;
  /** Puts another conversation at hand; an error is for the screen that asked. */
  readonly begin: <C extends Begin>(channel: C, input: Invoer<C>) => Promise<Result<Gesprek>>;
  /** False when it is not certain that nothing is left on disk; the error says so. */
  readonly wis: () => Promise<boolean>;
  readonly rondAf: () => Promise<boolean>;
  /** Shows the change at once; the promise tells whether the core took it. */
  readonly wijzig: (wijziging: Wijziging) => Promise<boolean>;
  /** Takes back the last answer on a taak or theme; false when there is none. */
  readonly undo: () => boolean;
  /** Resolves when the core has answered every change so far. */
  readonly settled: () => Promise<void>;
  readonly dataChanged: () => void;
  readonly clearFout: () => void;
  /** Forgets everything of the person; the core is not told. */
  readonly forget: () => void;
}

const MAX_UNDO = 200;

/** The answer to what was asked before the person was forgotten. */
const GONE = fail('kluis-op-slot');

export function createGesprekStore(bridge: Bridge): GesprekStore {
  let state: GesprekState = { gesprek: null, saved: 0, einde: 0, data: 0, fout: null, undo: [] };
  let waiting = 0;
  /** Goes up when everything is forgotten; answers to what was asked before are then dropped. */
  let person = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();

  const set = (next: Partial<GesprekState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  /**
   * Runs writes one after the other, so that the core sees them in the order in which they were made.
   * @param dropped the answer to what still waited when the person was forgotten
   */
  const inOrder = <T>(write: (asker: number) => Promise<T>, dropped: T): Promise<T> => {
    const asker = person;
    const result = queue.then(() => (asker === person ? write(asker) : dropped));
    queue = result.catch(() => undefined);
    return result;
  };

  const forget = (): void => {
    person += 1;
    waiting = 0;
    set({ gesprek: null, saved: state.saved + 1, einde: state.einde + 1, fout: null, undo: [] });
  };

  /** @returns the conversation that the core holds; null also while the kluis is locked */
  const ask = async (): Promise<Result<Gesprek | null>> => {
    const answer = await bridge.call('gesprek.huidig', {});
    return !answer.ok && answer.error.code === 'kluis-op-slot' ? ok(null) : answer;
  };

  const show = (gesprek: Gesprek | null): void => {
    set({ gesprek, saved: state.saved + 1, einde: state.einde + 1, fout: null, undo: [] });
  };

  const reload = async (fout: Fout | null): Promise<void> => {
    const answer = await ask();
    set({ fout, undo: [], saved: state.saved + 1, ...(answer.ok ? { gesprek: answer.value } : {}) });
  };

  /** Shows what the answer holds, unless the person was forgotten meanwhile. */
  const replace = async (
    asker: number,
    question: () => Promise<Result<Gesprek | null>>,
  ): Promise<Result<Gesprek | null>> => {
    const answer = await question();
    if (asker !== person) return GONE;
    if (answer.ok) show(answer.value);
    return answer;
  };

  const begin = <C extends Begin>(channel: C, input: Invoer<C>): Promise<Result<Gesprek>> =>
    inOrder(async (asker) => {
      const answer = await replace(asker, async () => {
        const given: Result<Gesprek | null> = await bridge.call(channel, input);
        return unsaved(given) ? ask() : given;
      });
      if (!answer.ok) return answer;
      return answer.value === null ? fail('geen-gesprek') : ok(answer.value);
    }, GONE);

  /** Erases or ends: what is not on disk yet is not done, so every error is told. */
  const end = (channel: 'gesprek.wis' | 'gesprek.rondAf'): Promise<boolean> =>
    inOrder(async (asker) => {
      const done = await bridge.call(channel, {});
      if (!done.ok) {
        await reload(done.error);
        return false;
      }
      return (await replace(asker, ask)).ok;
    }, false);

  const send = async (wijziging: Wijziging, asker: number): Promise<boolean> => {
    const answer = await bridge.call('gesprek.wijzig', { wijziging });
    if (asker !== person) return false;
    waiting -= 1;
    if (!answer.ok) {
      const taken = unsaved(answer);
      if (!taken || waiting === 0) await reload(taken ? null : answer.error);
      return taken;
    }
    // While more changes wait, the screen is ahead of the core and stays so.
    set({ saved: state.saved + 1, ...(waiting === 0 ? { gesprek: answer.value } : {}) });
    return true;
  };

  const apply = (gesprek: Gesprek, wijziging: Wijziging, undo: readonly Wijziging[]): Promise<boolean> => {
    set({ gesprek: wijzigGesprek(gesprek, wijziging), fout: null, undo });
    waiting += 1;
    return inOrder((asker) => send(wijziging, asker), false);
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
      inOrder(async (asker) => {
        const answer = await replace(asker, ask);
        if (!answer.ok && asker === person) set({ fout: answer.error });
      }, undefined),
    nieuw: async () => {
      const answer = await begin('gesprek.nieuw', {});
      if (!answer.ok) set({ fout: answer.error });
      return answer.ok;
    },
    begin,
    wis: () => end('gesprek.wis'),
    rondAf: () => end('gesprek.rondAf'),
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
    settled: () => inOrder(() => Promise.resolve(), undefined),
    dataChanged: () => {
      set({ data: state.data + 1 });
    },
    clearFout: () => {
      set({ fout: null });
    },
    forget,
  };
}

/** The core took it in, and could not write it to disk yet. */
function unsaved(answer: Result<unknown>): boolean {
  return !answer.ok && answer.error.code === 'niet-opgeslagen';
}
