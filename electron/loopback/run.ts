/** Starts the loopback host, or says which one runs already. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Gebeurtenis } from '../../shared/contract/channels';
import type { Engine } from '../engine/index';
import { engineWhenReady } from '../hosts/engine-when-ready';
import { readStaticFiles } from '../hosts/static-files';
import { dropLock, isAlive, readLock, takeLock } from './lock';
import { createEvents } from './events';
import { askAddress, createAddressDesk } from './second-start';
import { createLoopbackServer, serveLoopback } from './server';
import { createSession } from './session';

export interface LoopbackOptions {
  readonly rendererDir: string;
  readonly userDir: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly pid: number;
  /** Unguessable text, at least 256 bits, of letters, digits, `-` and `_`. */
  readonly secret: () => string;
  readonly startEngine: (onGebeurtenis: (gebeurtenis: Gebeurtenis) => void) => Promise<Engine>;
  readonly say: (line: string) => void;
  readonly openBrowser: (address: string) => void;
}

export interface LoopbackHost {
  /** The printed one-time address. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * @returns undefined when another host of this user runs; its address has then been said
 * @throws when the port is taken or a folder can not be read or written
 */
export async function runLoopback(options: LoopbackOptions): Promise<LoopbackHost | undefined> {
  if (await greetRunning(options)) return undefined;
  const files = await readStaticFiles(options.rendererDir);
  const server = createLoopbackServer();
  server.listen(options.port, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const lock = { pid: options.pid, port, secret: options.secret() };
  if (!(await holdLock(options, lock))) {
    server.close();
    return undefined;
  }
  const events = createEvents();
  const session = createSession(options.secret);
  const starting = options.startEngine(events.send);
  starting.catch((error: unknown) => {
    options.say(`De gegevens konden niet worden geladen: ${String(error)}`);
  });
  const engine = engineWhenReady(starting);
  const addressDesk = createAddressDesk(lock.secret, session.issueToken);
  serveLoopback(server, { files, engine, events, session, addressDesk });

  const address = `http://127.0.0.1:${String(port)}/#${session.issueToken()}`;
  options.say(`Leerbaankompas draait. Open dit adres in je browser (het werkt één keer): ${address}`);
  options.say('Stoppen: Ctrl-C. Een nieuw adres: start nog een keer.');
  options.openBrowser(address);
  return {
    address,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await dropLock(options.userDir, lock);
      await engine.close();
    },
  };
}

/** @returns true when a host of this user runs; the user has then been told */
async function greetRunning({ userDir, secret, say, openBrowser }: LoopbackOptions): Promise<boolean> {
  const lock = await readLock(userDir);
  if (!lock) return false;
  const answer = await askAddress(lock, secret());
  if (answer === 'weg' || (answer === 'stil' && !isAlive(lock.pid))) return false;
  const running = `Leerbaankompas draait al (proces ${String(lock.pid)}).`;
  if (answer === 'stil') {
    say(`${running} Het geeft geen antwoord. Sluit het af en start opnieuw.`);
  } else {
    say(`${running} Open dit adres in je browser (het werkt één keer): ${answer}`);
    openBrowser(answer);
  }
  return true;
}

/** Takes the lock, also from a host that is gone; false when another start was first. */
async function holdLock(options: LoopbackOptions, lock: Parameters<typeof takeLock>[1]): Promise<boolean> {
  if (await takeLock(options.userDir, lock)) return true;
  if (await greetRunning(options)) return false;
  await dropLock(options.userDir, await readLock(options.userDir));
  return (await takeLock(options.userDir, lock)) || !(await greetRunning(options));
}
