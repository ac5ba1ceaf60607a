/** The engine's side of the conversation with main, over any message port. */
import type { Gebeurtenis } from '../../shared/contract/channels';
import type { Engine } from '../engine/index';
import { engineWhenReady } from '../hosts/engine-when-ready';
import type { EngineOptions, FromEngine, ToEngine } from './engine-messages';

export interface EnginePort {
  readonly send: (message: FromEngine) => void;
  readonly receive: (listener: (message: ToEngine) => void) => void;
  /** Ends the process. */
  readonly exit: () => void;
}

type Start = (options: EngineOptions, onGebeurtenis: (gebeurtenis: Gebeurtenis) => void) => Promise<Engine>;

export function serveEngine(port: EnginePort, start: Start): void {
  let engine: Engine | undefined;
  port.receive((message) => {
    if (message.kind === 'start') {
      const onGebeurtenis = (gebeurtenis: Gebeurtenis): void => {
        port.send({ kind: 'gebeurtenis', gebeurtenis });
      };
      engine = engineWhenReady(start(message.options, onGebeurtenis));
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
