/** Main's side of the engine's process: gives every call its answer, and says so when the process dies. */
import type { Gebeurtenis } from '../../shared/contract/channels';
import { fail, type Result } from '../../shared/contract/result';
import type { EngineOptions, FromEngine, ToEngine } from './engine-messages';

/** What Electron's UtilityProcess offers, as far as the broker uses it. */
export interface EngineChild {
  readonly postMessage: (message: ToEngine) => void;
  readonly onMessage: (listener: (message: FromEngine) => void) => void;
  readonly onExit: (listener: (code: number) => void) => void;
  readonly kill: () => void;
}

export interface BrokerEvents {
  readonly onGebeurtenis: (gebeurtenis: Gebeurtenis) => void;
  /** The process ended without being asked; whatever was not answered is answered with an error. */
  readonly onCrash: (code: number) => void;
}

export interface Broker {
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>;
  /** Asks the process to end, and ends it after `patience` milliseconds if it does not. */
  readonly close: (patience: number) => Promise<void>;
}

export function createBroker(child: EngineChild, options: EngineOptions, events: BrokerEvents): Broker {
  const open = new Map<number, (result: Result<unknown>) => void>();
  let last = 0;
  let stopping = false;
  let ended: Result<never> | undefined;

  const exited = new Promise<void>((resolve) => {
    child.onExit((code) => {
      const result = fail('interne-fout', { detail: `engine process ended with code ${String(code)}` });
      ended = result;
      open.forEach((answer) => {
        answer(result);
      });
      open.clear();
      resolve();
      if (!stopping) events.onCrash(code);
    });
  });
  child.onMessage((message) => {
    if (message.kind === 'gebeurtenis') events.onGebeurtenis(message.gebeurtenis);
    else {
      open.get(message.id)?.(message.result);
      open.delete(message.id);
    }
  });
  child.postMessage({ kind: 'start', options });

  return {
    call: (name, input) =>
      new Promise((resolve) => {
        if (ended) {
          resolve(ended);
          return;
        }
        const id = ++last;
        open.set(id, resolve);
        child.postMessage({ kind: 'call', id, name, input });
      }),
    close: async (patience) => {
      stopping = true;
      if (ended) return;
      child.postMessage({ kind: 'stop' });
      const timer = setTimeout(child.kill, patience);
      await exited;
      clearTimeout(timer);
    },
  };
}
