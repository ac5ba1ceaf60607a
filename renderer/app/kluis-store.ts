/**
 * What the screens know of the kluis. The core owns it and tells every change; here it is only repeated.
 * "Opgeslagen" is never guessed: after a write the core is asked again before anything is said.
 * When the kluis closes, everything of the person leaves this page (`leave`).
 */
import type { Bridge } from '../../shared/contract/bridge';
import type { KluisToestand } from '../../shared/contract/kluis-vorm';
import { isOpenKluis, isReady } from './kluis-state';
import { watchBridge } from './watch-bridge';

export interface KluisState {
  readonly toestand: KluisToestand;
  /** Writes of which it is not known yet whether they are on disk. */
  readonly writing: number;
  /** Made a moment ago and shown until it is written down; null at all other times. */
  readonly herstelsleutel: string | null;
  /** Notices that somebody has put away. */
  readonly putAway: readonly Melding[];
}

export type Melding = KluisToestand['meldingen'][number];

export interface KluisStore {
  /** The way to the core, watched: what it answers about the kluis is seen here first. */
  readonly bridge: Bridge;
  readonly get: () => KluisState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly refresh: () => Promise<void>;
  /** The recovery key is written down. */
  readonly keyWritten: () => void;
  readonly putAway: (melding: Melding) => void;
}

export interface KluisParts {
  readonly bridge: Bridge;
  readonly toestand: KluisToestand;
  /** Work can go on: the conversation must be read. */
  readonly onReady: () => void;
  /** The kluis closed: drop what is known of the person. */
  readonly onClosed: () => void;
  /** Leaves the page, so that its memory is gone too. */
  readonly leave: () => void;
}

/** How often a question is asked again when an event came in between. */
const TRIES = 5;

export function createKluisStore(parts: KluisParts): KluisStore {
  let state: KluisState = { toestand: parts.toestand, writing: 0, herstelsleutel: null, putAway: [] };
  let heard = 0;
  /** While a kluis is being made, its first event waits until the recovery key is there. */
  let making = 0;
  let closedWhileKey = false;
  const listeners = new Set<() => void>();

  const set = (next: Partial<KluisState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  const take = (toestand: KluisToestand): void => {
    const before = state.toestand;
    if (making > 0 && isReady(toestand)) return;
    const closed = isOpenKluis(before) && !isOpenKluis(toestand);
    if (closed) parts.onClosed();
    set({ toestand, ...(closed ? { writing: 0, putAway: [] } : {}) });
    if (closed && state.herstelsleutel === null) parts.leave();
    closedWhileKey ||= closed && state.herstelsleutel !== null;
    if (!isReady(before) && isReady(toestand)) parts.onReady();
  };

  const refresh = async (): Promise<void> => {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const before = heard;
      const answer = await parts.bridge.call('kluis.toestand', {});
      if (!answer.ok) return;
      // An event that came in meanwhile may be newer than the answer.
      if (before === heard || attempt === TRIES - 1) {
        take(answer.value);
        return;
      }
    }
  };

  parts.bridge.on('gebeurtenis', (gebeurtenis) => {
    if (gebeurtenis.soort !== 'kluis') return;
    heard += 1;
    take(gebeurtenis.toestand);
  });

  const bridge = watchBridge(parts.bridge, {
    toestand: take,
    refresh,
    writes: (by) => {
      if (isOpenKluis(state.toestand)) set({ writing: Math.max(0, state.writing + by) });
    },
    makes: (by) => {
      making += by;
    },
    herstelsleutel: (herstelsleutel) => {
      set({ herstelsleutel });
    },
  });

  return {
    bridge,
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    refresh,
    keyWritten: () => {
      set({ herstelsleutel: null });
      if (closedWhileKey) parts.leave();
    },
    putAway: (melding) => {
      set({ putAway: [...state.putAway, melding] });
    },
  };
}
