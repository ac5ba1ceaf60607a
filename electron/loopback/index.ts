/** Entry of the loopback host: the real engine, the real folders, and an end at Ctrl-C. */
import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createEngine, nodeMachine } from '../engine/index';
import { openBrowser } from '../hosts/open-browser';
import { appRoot, appVersion, userDir } from '../hosts/paths';
import { endAtSignal } from './end-at-signal';
import { runLoopback } from './run';

const { env, pid, platform } = process;
const root = appRoot();
const kept = userDir(env, platform, homedir());

const running = runLoopback({
  rendererDir: join(root, 'out', 'renderer'),
  userDir: kept,
  port: Number(env['KOMPAS_PORT'] ?? 0),
  pid,
  secret: () => randomBytes(32).toString('base64url'),
  say: console.log,
  openBrowser: (address) => {
    openBrowser(address, env, platform);
  },
  startEngine: (onGebeurtenis) =>
    createEngine({
      dataDir: join(root, 'data', 'dist'),
      userDir: kept,
      versie: appVersion(root),
      host: 'browser',
      kanPdfBewaren: false,
      ...nodeMachine(),
      onGebeurtenis,
    }),
});
endAtSignal(running);
running.catch((error: unknown) => {
  console.error(`Leerbaankompas kon niet starten: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
