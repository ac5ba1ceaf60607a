import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  createVaultFile,
  openVaultFile,
  setAside,
  vaultFileState,
} from '../../../../electron/engine/vault/file';
import { nodeOwner } from '../../../../electron/engine/vault/file/node-deps';
import type { FileSystem, LockOwner, VaultFileDeps } from '../../../../electron/engine/vault/file/types';
import { bundleChild } from '../../../kluisproef/bundle';
import { outcome } from './support/errors';
import { bytes, fastDeps, text, WACHTZIN } from './support/fast-deps';
import { errno, watched } from './support/faulty-files';
import { filesIn, statesIn } from './support/on-disk';

const LOCK = 'kluis.0001.slot';
const NOW = new Date('2026-03-14T10:00:00Z');
const minutes = (count: number): Date => new Date(NOW.getTime() + count * 60_000);

/** Another process, that is running or not. */
function process(pid: number, changes: Partial<LockOwner> = {}): LockOwner {
  return { pid, start: 'nu', host: 'deze', isAlive: () => true, ...changes };
}

/** A kluis whose lock was left behind by `owner`, as when its process ended without warning. */
async function leftBehind(owner: LockOwner, at = NOW): Promise<VaultFileDeps> {
  const deps = await fastDeps({ owner, now: () => at });
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('oud'));
  const lock = await readFile(join(deps.dir, LOCK));
  await file.close();
  await writeFile(join(deps.dir, LOCK), lock);
  return deps;
}

test('a kluis that is open is held by nobody else', async () => {
  const deps = await fastDeps();
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('oud'));
  expect(await vaultFileState(deps)).toBe('bezet');
  expect(await outcome(openVaultFile(deps, WACHTZIN))).toBe('kluis-bezet');
  expect(await outcome(setAside(deps))).toBe('kluis-bezet');
  await file.save(() => bytes('nieuw'));
  await file.close();
  expect(await vaultFileState(deps)).toBe('aanwezig');
  expect((await filesIn(deps.dir)).length).toBe(2);
});

test('a wrong passphrase lets go of the lock', async () => {
  const deps = await fastDeps();
  await (await createVaultFile(deps, WACHTZIN, bytes('oud'))).file.close();
  expect(await outcome(openVaultFile(deps, 'fout'))).toBe('verkeerde-wachtzin');
  expect(await vaultFileState(deps)).toBe('aanwezig');
});

test('the lock of a process that is gone is taken over, that of a running one is not', async () => {
  const deps = await leftBehind(process(1));
  const running = { ...deps, owner: process(2) };
  expect(await vaultFileState(running)).toBe('bezet');
  expect(await outcome(openVaultFile(running, WACHTZIN))).toBe('kluis-bezet');
  const alone = { ...deps, owner: process(2, { isAlive: () => false }) };
  expect(await vaultFileState(alone)).toBe('aanwezig');
  await (await openVaultFile(alone, WACHTZIN)).close();
});

test('a real process that ended, and a later one with its number, do not hold the kluis', () => {
  const me = nodeOwner();
  const { pid } = spawnSync('true');
  expect(me.isAlive(me.pid, me.start)).toBe(true);
  expect(me.isAlive(pid, me.start)).toBe(false);
  expect(me.isAlive(me.pid, 'een eerdere keer 1')).toBe(false);
  expect(me.isAlive(me.pid, '')).toBe(true);
});

test('what this process left behind itself does not keep it out', async () => {
  const deps = await leftBehind(nodeOwner());
  await (await openVaultFile(deps, WACHTZIN)).close();
});

test('the lock of another laptop counts for ten minutes after its last sign of life', async () => {
  const deps = await leftBehind(process(1, { host: 'andere' }));
  const here = (at: Date): VaultFileDeps => ({ ...deps, now: () => at, owner: process(1) });
  for (const at of [minutes(0), minutes(9), minutes(-9)]) {
    expect(await outcome(openVaultFile(here(at), WACHTZIN))).toBe('kluis-bezet');
  }
  await (await openVaultFile(here(minutes(11)), WACHTZIN)).close();
});

test('a save of another laptop is a sign of life too', async () => {
  let clock = NOW;
  const deps = await fastDeps({ owner: process(1, { host: 'andere' }), now: () => clock });
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('oud'));
  clock = minutes(30);
  await file.save(() => bytes('nieuw'));
  const here = (at: Date): VaultFileDeps => ({ ...deps, now: () => at, owner: process(2) });
  expect(await outcome(openVaultFile(here(minutes(31)), WACHTZIN))).toBe('kluis-bezet');
  const second = await openVaultFile(here(minutes(45)), WACHTZIN);
  expect(await outcome(file.save(() => bytes('te laat')))).toBe('andere-schrijver');
  await second.save(() => bytes('tweede'));
  expect(await outcome(file.save(() => bytes('te laat')))).toBe('andere-schrijver');
  await file.close();
  await second.close();
  expect(await statesIn(deps.dir)).toEqual(['oud', 'nieuw', 'tweede']);
});

test('a lock that was cut off while it was written keeps nobody out', async () => {
  for (const rest of ['', '{"versie":1,"pid":', '[]']) {
    const deps = await leftBehind(process(1));
    await writeFile(join(deps.dir, LOCK), rest);
    const file = await openVaultFile({ ...deps, owner: process(2) }, WACHTZIN);
    await file.save(() => bytes('nieuw'));
    await file.close();
    expect((await filesIn(deps.dir)).length).toBe(2);
  }
});

test('who could not read a lock that was just being written withdraws when it can', async () => {
  const deps = await leftBehind(process(1));
  let tries = 0;
  const files: FileSystem = {
    ...deps.files,
    readFile: async (path) => {
      tries += path.endsWith(LOCK) ? 1 : 0;
      return path.endsWith(LOCK) && tries <= 10 ? new Uint8Array() : deps.files.readFile(path);
    },
  };
  const late = { ...deps, files, owner: process(2) };
  expect(await outcome(openVaultFile(late, WACHTZIN))).toBe('kluis-bezet');
  expect(tries).toBeGreaterThan(10);
  expect((await readdir(deps.dir)).filter((name) => name.endsWith('.slot'))).toEqual([LOCK]);
});

test('a save that waits for its rename looks again: when another saved meanwhile, it stops', async () => {
  const deps = await fastDeps();
  let refuses = false;
  let renames = 0;
  const first: VaultFileDeps = {
    ...deps,
    owner: process(1),
    files: watched(deps.files, (effect) => {
      if (effect !== 'rename') return;
      renames += 1;
      if (refuses) throw errno('EBUSY');
    }),
    wait: async () => {
      refuses = false;
      const file = await openVaultFile({ ...deps, owner: process(2, { isAlive: () => false }) }, WACHTZIN);
      await file.save(() => bytes('tweede'));
      await file.close();
    },
  };
  const { file } = await createVaultFile(first, WACHTZIN, bytes('oud'));
  renames = 0;
  refuses = true;
  expect(await outcome(file.save(() => bytes('eerste')))).toBe('andere-schrijver');
  expect(renames).toBe(1);
  await file.close();
  expect(await statesIn(deps.dir)).toEqual(['oud', 'tweede']);
});

test('a lock that disappears is put back by the next save', async () => {
  const deps = await fastDeps();
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('oud'));
  await rm(join(deps.dir, LOCK));
  await file.save(() => bytes('nieuw'));
  expect(await vaultFileState(deps)).toBe('bezet');
  await file.close();
});

test('a lock that can not be removed on closing is no hindrance later', async () => {
  const deps = await fastDeps();
  let refuses = false;
  const files = watched(deps.files, (effect) => {
    if (refuses && effect === 'remove') throw errno('EROFS');
  });
  const { file } = await createVaultFile({ ...deps, files }, WACHTZIN, bytes('oud'));
  refuses = true;
  await file.close();
  await (await openVaultFile(deps, WACHTZIN)).close();
});

/** @returns the first line that it says */
async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output');
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
  return chunk.toString('utf8').trim();
}

test('of processes that open at the same moment exactly one gets the kluis, also from a dead one', async () => {
  const script = await bundleChild('race-child');
  const deps = await fastDeps();
  await (await createVaultFile(deps, WACHTZIN, bytes('begin 0'))).file.close();
  const ROUNDS = 6;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const at = Date.now() + 1000;
    const names = ['a', 'b', 'c'].map((name) => `${name}${String(round)}`);
    const children = names.map((name) =>
      spawn(nodePath(), [script, deps.dir, String(at), name], { stdio: ['ignore', 'pipe', 'inherit'] }),
    );
    const said = await Promise.all(children.map(firstLine));
    expect([...said].sort()).toEqual(['kluis-bezet', 'kluis-bezet', 'open']);
    const winner = names[said.indexOf('open')] ?? '';
    expect((await statesIn(deps.dir)).slice(-3)).toEqual([1, 2, 3].map((n) => `${winner} ${String(n)}`));
    await Promise.all(
      children.map(async (child) => {
        if (child.exitCode !== null) return;
        const ended = once(child, 'close');
        child.kill('SIGKILL');
        await ended;
      }),
    );
  }
  const file = await openVaultFile(deps, WACHTZIN);
  expect(text(file.takeBody())).toMatch(/^[abc]6 3$/u);
  await file.close();
  console.log(`openings at the same moment: ${String(ROUNDS)} of 3 processes, each with one winner`);
});

function nodePath(): string {
  return globalThis.process.execPath;
}
