/** The engine's side of the conversation with main, over any message port. */
import type { Voortgang } from '../../shared/contract/channels';
import type { Engine } from '../engine/index';
import { engineWhenReady } from '../hosts/engine-when-ready';
import type { EngineOptions, FromEngine, ToEngine } from './engine-messages';

export interface EnginePort {
  readonly send: (message: FromEngine) => void;
  readonly receive: (listener: (message: ToEngine) => void) => void;
  /** Ends the process. */
  readonly exit: () => void;
}

type Start = (options: EngineOptions, onVoortgang: (voortgang: Voortgang) => void) => Promise<Engine>;

export function serveEngine(port: EnginePort, start: Start): void {
  let engine: Engine | undefined;
  port.receive((message) => {
    if (message.kind === 'start') {
      const onVoortgang = (voortgang: Voortgang): void => {
        port.send({ kind: 'voortgang', voortgang });
      };
      engine = engineWhenReady(start(message.options, onVoortgang));
    } else if (message.kind === 'call') {
      const { id, name, input } = message;
      void engine?.call(name, input).then((result) => {
        port.send({ kind: 'answer', id, result });
      });
    } else {
      void Promise.resolve(engine?.close()).finally(port.exit);
    }
  });
}
