/**
 * Reading a file in, from the page's side. It lives outside of the screens: whoever leaves the screen while a file is
 * read finds the reading, or its report, on coming back. The page begins anew: then the reading is stopped, and the
 * screen says so. Never is anything half in use.
 */
import type { Bridge } from '../../../shared/contract/bridge';
import { MAX_BESTAND } from '../../../shared/contract/inlezen-vorm';
import type { Fout } from '../../../shared/contract/result';
import type { ReadingMark } from './reading-mark';
import type { Afloop, ReadingState } from './reading-state';
import { sendFile, Unreadable, type FileToSend } from './send-file';
import { TimeLeft, type Far } from './time-left';

export interface ReadingStore {
  readonly get: () => ReadingState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Sends and reads a file; while another one is read, nothing happens. */
  readonly lees: (file: FileToSend) => Promise<void>;
  readonly stop: () => void;
  /** Uses what the report is about. */
  readonly gebruik: () => Promise<void>;
  readonly gebruikNiet: () => Promise<void>;
  /** Back to what was in use before; an error is for the screen that asked. */
  readonly terug: () => Promise<Fout | null>;
  /** The signature on the package counts from now on. */
  readonly vertrouwd: () => void;
  /** Puts the message away. */
  readonly sluit: () => void;
}

export interface ReadingParts {
  readonly bridge: Bridge;
  /** The clock in milliseconds. */
  readonly now: () => number;
  readonly mark: ReadingMark;
  /** Other data is in use. */
  readonly onData: () => void;
}

export function createReadingStore({ bridge, now, mark, onData }: ReadingParts): ReadingStore {
  let state: ReadingState = { fase: 'rust', afloop: null };
  let clock: TimeLeft | undefined;
  let asked = false;
  const listeners = new Set<() => void>();

  const set = (next: ReadingState): void => {
    state = next;
    mark.set(next.fase === 'lezen' || next.fase === 'rapport');
    for (const listener of listeners) listener();
  };
  const end = (afloop: Afloop | null): void => {
    set({ fase: 'rust', afloop });
  };
  const far = (at: Far | undefined): void => {
    if (state.fase === 'lezen' && at) set({ ...state, ...at });
  };
  const isStopped = (): boolean => state.fase !== 'lezen' || state.stopt;

  if (mark.isSet()) {
    end({ wat: 'afgebroken' });
    void bridge.call('werk.annuleer', {}).then(() => bridge.call('inlezen.vergeet', {}));
  }

  bridge.on('gebeurtenis', (gebeurtenis) => {
    if (gebeurtenis.soort !== 'voortgang' || gebeurtenis.werk !== 'inlezen.lees') return;
    if (!asked) return;
    far(clock?.read(gebeurtenis.gedaan, gebeurtenis.totaal));
    // A stop that came in before the reading began had nothing to stop yet.
    if (isStopped()) void bridge.call('werk.annuleer', {});
  });

  const read = async (file: FileToSend): Promise<void> => {
    const sent = await sendFile(bridge, file, {
      isStopped,
      onSent: (bytes) => {
        far(clock?.sent(bytes));
      },
    });
    if (!sent.ok) {
      end(afloopOf(sent.error, isStopped()));
      return;
    }
    asked = true;
    const answer = await bridge.call('inlezen.lees', { id: sent.value });
    asked = false;
    if (!answer.ok) end(afloopOf(answer.error, isStopped()));
    else if (isStopped()) {
      await bridge.call('inlezen.vergeet', {});
      end({ wat: 'gestopt' });
    } else set({ fase: 'rapport', rapport: answer.value, bezig: false, fout: null });
  };

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    lees: async (file) => {
      if (state.fase === 'lezen' || state.fase === 'rapport') return;
      if (file.size > MAX_BESTAND) {
        end({ wat: 'te-groot' });
        return;
      }
      clock = new TimeLeft(file.size, now);
      set({ fase: 'lezen', bestand: file.name, deel: 0, over: null, stopt: false });
      try {
        await read(file);
      } catch (cause) {
        if (cause instanceof Unreadable) end({ wat: 'leesfout' });
        else end({ wat: 'fout', fout: { code: 'interne-fout', detail: String(cause) } });
      }
    },
    stop: () => {
      if (state.fase !== 'lezen') return;
      set({ ...state, stopt: true });
      if (asked) void bridge.call('werk.annuleer', {});
    },
    gebruik: async () => {
      if (state.fase !== 'rapport' || state.bezig || state.rapport.voorstel === null) return;
      const { rapport } = state;
      set({ ...state, bezig: true, fout: null });
      // From here on it is in use or it is not; a page that begins anew shows which.
      mark.set(false);
      const answer = await bridge.call('inlezen.gebruik', { voorstel: state.rapport.voorstel });
      if (!answer.ok) {
        set({ fase: 'rapport', rapport, bezig: false, fout: answer.error });
        return;
      }
      set({ fase: 'klaar', rapport });
      onData();
    },
    gebruikNiet: async () => {
      if (state.fase !== 'rapport' || state.bezig) return;
      end({ wat: 'niet-gebruikt' });
      await bridge.call('inlezen.vergeet', {});
    },
    terug: async () => {
      const answer = await bridge.call('inlezen.vorige', {});
      if (!answer.ok) return answer.error;
      set({ fase: 'terug' });
      onData();
      return null;
    },
    vertrouwd: () => {
      if (state.fase !== 'rapport') return;
      set({ ...state, rapport: { ...state.rapport, handtekening: 'goed' } });
    },
    sluit: () => {
      if (state.fase === 'lezen' || state.fase === 'rapport') return;
      end(null);
    },
  };
}

function afloopOf(fout: Fout, stopped: boolean): Afloop {
  if (fout.code !== 'geannuleerd') return { wat: 'fout', fout };
  return { wat: stopped ? 'gestopt' : 'ander-venster' };
}
