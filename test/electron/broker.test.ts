/** The broker between the window and the engine's own process, with a real process. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { createBroker, type Broker } from '../../electron/main/engine-broker';
import type { FromEngine } from '../../electron/main/engine-messages';
import type { Gebeurtenis } from '../../shared/contract/channels';

const ENTRY = fileURLToPath(new URL('fixtures/engine-child.ts', import.meta.url));
const children: ChildProcess[] = [];

interface Started {
  readonly broker: Broker;
  readonly child: ChildProcess;
  readonly progress: Gebeurtenis[];
  readonly crashes: number[];
}

function start(dataDir = 'heel'): Started {
  const child = fork(ENTRY, { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
  children.push(child);
  const progress: Gebeurtenis[] = [];
  const crashes: number[] = [];
  const broker = createBroker(
    {
      postMessage: (message) => child.send(message),
      onMessage: (listener) =>
        child.on('message', (message) => {
          listener(message as FromEngine);
        }),
      onExit: (listener) =>
        child.on('exit', (code) => {
          listener(code ?? -1);
        }),
      kill: () => child.kill('SIGKILL'),
    },
    { dataDir, userDir: '', versie: '1' },
    { onGebeurtenis: (gebeurtenis) => progress.push(gebeurtenis), onCrash: (code) => crashes.push(code) },
  );
  return { broker, child, progress, crashes };
}

afterEach(() => {
  children.splice(0).forEach((child) => child.kill('SIGKILL'));
});

test('every call gets its own answer, also when many are on their way', async () => {
  const { broker } = start();
  const inputs = Array.from({ length: 50 }, (_, index) => ({ index }));
  const answers = await Promise.all(inputs.map((input) => broker.call('app.status', input)));
  expect(answers).toEqual(inputs.map((input) => ({ ok: true, value: { name: 'app.status', input } })));
});

test('progress of long work reaches the window', async () => {
  const { broker, progress } = start();
  await broker.call('werk.annuleer', {});
  expect(progress).toEqual([{ soort: 'voortgang', werk: 'inlezen.lees', gedaan: 1, totaal: 2 }]);
});

test('an engine that can not open its data says why at every call', async () => {
  const { broker, crashes } = start('stuk');
  const answer = await broker.call('app.status', {});
  expect(answer).toEqual({ ok: false, error: { code: 'gegevens-beschadigd', detail: 'hash' } });
  expect(crashes).toEqual([]);
});

test('when the process dies, open and later calls get an error and the crash is told once', async () => {
  const { broker, crashes } = start();
  const open = await broker.call('gesprek.wis', {});
  const later = await broker.call('app.status', {});
  expect([open, later]).toEqual([
    { ok: false, error: { code: 'interne-fout', detail: 'engine process ended with code 7' } },
    { ok: false, error: { code: 'interne-fout', detail: 'engine process ended with code 7' } },
  ]);
  expect(crashes).toEqual([7]);
});

test('closing ends the process and is not a crash', async () => {
  const { broker, child, crashes } = start();
  await broker.call('app.status', {});
  await broker.close(10_000);
  expect(child.exitCode).toBe(0);
  expect(crashes).toEqual([]);
  await broker.close(10_000);
});

test('a process that does not listen is ended all the same', async () => {
  const { broker, child, crashes } = start();
  await broker.call('app.status', {});
  child.kill('SIGSTOP');
  await broker.close(50);
  expect(child.signalCode).toBe('SIGKILL');
  expect(crashes).toEqual([]);
});
