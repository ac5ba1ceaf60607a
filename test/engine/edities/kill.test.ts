/** A process that is killed at any moment of making and switching editions leaves the old set or the new set. */
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomFrom } from '../../eval/random';
import { nodeMachine } from '../../../electron/engine/node-machine';
import { nameInUse, openStore } from './open-store';
import { makeFolders, type Folders } from './small-data';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const OUT = join(ROOT, 'test', 'results', 'edities');
/** More with KOMPAS_KILLS: each costs a start of a process. */
const KILLS = Number(process.env['KOMPAS_KILLS'] ?? 10);
/** Milliseconds within which the process is killed: half of the times during the first switch, half any time later. */
const WITHIN = { first: 30, later: 600 };

let folders: Folders;
beforeAll(async () => {
  folders = await makeFolders();
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'children', 'switch.ts'),
      outDir: OUT,
      emptyOutDir: false,
      target: 'node20.19',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
    ssr: { noExternal: true, external: ['sql.js'] },
  });
});
afterAll(() => folders.remove());

interface Heard {
  readonly begun: readonly string[];
  readonly done: readonly string[];
}

/** @returns what it said before it was killed */
async function killAfter(ms: number): Promise<Heard> {
  const child = spawn(process.execPath, [join(OUT, 'switch.mjs'), folders.dataDir, folders.userDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  const started = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('begin')) resolve();
    });
    child.on('exit', () => {
      reject(new Error(`the child ended by itself: ${text}`));
    });
  });
  await started;
  await wait(ms);
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGKILL');
  await ended;
  const lines = text.split('\n');
  const after = (word: string): string[] =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  return { begun: after('begin'), done: after('klaar') };
}

it(`${String(KILLS)} kills leave a whole set each time: what was shown as done, or what was begun after it`, async () => {
  const random = randomFrom(7);
  const machine = nodeMachine();
  const counts = { oud: 0, nieuw: 0 };
  let before = 'Verkoper';
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { begun, done } = await killAfter(random() * (kill % 2 === 0 ? WITHIN.first : WITHIN.later));
    const store = await openStore(folders, machine);
    const naam = await nameInUse(store);
    expect(store.meldingen).toEqual([]);
    const last = done.at(-1) ?? before;
    const next = begun.at(-1);
    expect([last, next]).toContain(naam);
    counts[naam === last ? 'oud' : 'nieuw'] += 1;
    before = naam;
    const kept = (await store.geschiedenis()).filter(({ id }) => id !== 'app').slice(0, 3);
    const folderNames = await readdir(join(folders.userDir, 'gegevens', 'edities')).catch(() => []);
    expect([...folderNames].sort()).toEqual(kept.map(({ id }) => id).sort());
    await store.slot.release();
  }
  console.log(`Edities: ${String(KILLS)} keer gedood, nooit half:`, counts);
  expect(counts.oud + counts.nieuw).toBe(KILLS);
}, 1_200_000);
