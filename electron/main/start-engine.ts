/** Starts the engine in its own process and gives main a broker to it. */
import { utilityProcess } from 'electron';
import { createBroker, type Broker, type BrokerEvents } from './engine-broker';
import type { EngineOptions, FromEngine } from './engine-messages';

/** Only after the app is ready. */
export function startEngine(entry: string, options: EngineOptions, events: BrokerEvents): Broker {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Leerbaankompas' });
  return createBroker(
    {
      postMessage: (message) => {
        child.postMessage(message);
      },
      onMessage: (listener) =>
        child.on('message', (message: FromEngine) => {
          listener(message);
        }),
      onExit: (listener) => child.on('exit', listener),
      kill: () => child.kill(),
    },
    options,
    events,
  );
}
