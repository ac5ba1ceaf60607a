/** Entry of the engine's own process (Electron's utilityProcess): heavy work never holds up the window. */
import type {} from 'electron';
import { createEngine, nodeMachine } from '../engine/index';
import type { ToEngine } from './engine-messages';
import { serveEngine } from './serve-engine';

const { parentPort } = process;

serveEngine(
  {
    send: (message) => {
      parentPort.postMessage(message);
    },
    receive: (listener) => {
      parentPort.on('message', (event) => {
        listener(event.data as ToEngine);
      });
    },
    exit: () => process.exit(0),
  },
  (options, onGebeurtenis) =>
    createEngine({
      ...options,
      host: 'electron',
      kanPdfBewaren: true,
      ...nodeMachine(),
      onGebeurtenis,
    }),
);
