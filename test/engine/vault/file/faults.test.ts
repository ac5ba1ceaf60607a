import { execFileSync } from 'node:child_process';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createVaultFile, openVaultFile, vaultFileState } from '../../../../electron/engine/vault/file';
import type { FileSystem, OpslagReden, VaultFileDeps } from '../../../../electron/engine/vault/file/types';
import { outcome } from './support/errors';
import { bytes, fastDeps, newFolder, text, WACHTZIN } from './support/fast-deps';
import { errno, Trouble, watched, type Effect } from './support/faulty-files';
import { filesIn, statesIn } from './support/on-disk';

/** Opens anew, and says what is inside. */
async function stateIn(deps: VaultFileDeps): Promise<string> {
  const file = await openVaultFile(deps, WACHTZIN);
  const state = text(file.takeBody());
  expect(file.isEarlier).toBe(false);
  await file.close();
  return state;
}

const REASONS: readonly (readonly [Effect, string, OpslagReden])[] = [
  ['writeNew', 'ENOSPC', 'schijf-vol'],
  ['writeNew', 'EDQUOT', 'schijf-vol'],
  ['writeNew', 'EROFS', 'alleen-lezen'],
  ['writeNew', 'EACCES', 'alleen-lezen'],
  ['writeNew', 'EPERM', 'alleen-lezen'],
  ['writeNew', 'ENOENT', 'map-weg'],
  ['writeNew', 'ENODEV', 'map-weg'],
  ['writeNew', 'EIO', 'onbekend'],
  ['readFile', 'EBUSY', 'bestand-bezet'],
  ['rename', 'ENOSPC', 'schijf-vol'],
  ['rename', 'EROFS', 'alleen-lezen'],
  ['rename', 'EBUSY', 'bestand-bezet'],
  ['rename', 'EPERM', 'bestand-bezet'],
  ['rename', 'EACCES', 'bestand-bezet'],
  ['list', 'ENOENT', 'map-weg'],
  ['list', 'EACCES', 'alleen-lezen'],
];

test('whatever the disk refuses, the reason is told, the old state stays, and the next save works', async () => {
  for (const [effect, code, reden] of REASONS) {
    const trouble = new Trouble();
    const deps = await fastDeps();
    const watching = { ...deps, files: watched(deps.files, trouble.before) };
    const { file } = await createVaultFile(watching, WACHTZIN, bytes('oud'));
    trouble.fail({ effect, code, times: Infinity });
    expect([effect, code, await outcome(file.save(() => bytes('nieuw')))]).toEqual([effect, code, reden]);
    expect(await statesIn(deps.dir)).toEqual(['oud']);
    trouble.end();
    await file.save(() => bytes('nieuwer'));
    expect(await statesIn(deps.dir)).toEqual(['oud', 'nieuwer']);
    await file.close();
    expect(await stateIn(deps)).toBe('nieuwer');
  }
  console.log(`faults of the disk: ${String(REASONS.length)}, survived: ${String(REASONS.length)}`);
});

test('a fault at any step of a save or of erasing leaves the old state or the new one, never anything else', async () => {
  let tried = 0;
  for (const forgets of [false, true]) {
    for (let at = 0; ; at += 1) {
      let effects = 0;
      let isOn = false;
      const deps = await fastDeps();
      const files = watched(deps.files, () => {
        if (!isOn) return;
        effects += 1;
        if (effects === at + 1) throw errno('EIO');
      });
      const { file } = await createVaultFile({ ...deps, files }, WACHTZIN, bytes('oud'));
      isOn = true;
      const result = await outcome((forgets ? file.saveAndForget : file.save)(() => bytes('nieuw')));
      isOn = false;
      const there = (await statesIn(deps.dir)).at(-1);
      if (result === 'gelukt') expect(there).toBe('nieuw');
      else expect(['oud', 'nieuw']).toContain(there);
      await file.save(() => bytes('nieuwer'));
      await file.close();
      expect(await stateIn(deps)).toBe('nieuwer');
      if (effects <= at) break;
      tried += 1;
    }
  }
  console.log(`steps that failed: ${String(tried)}, survived: ${String(tried)}`);
  expect(tried).toBeGreaterThan(25);
});

test('a disk that gives back other bytes than were written is noticed before the save counts', async () => {
  const deps = await fastDeps();
  let lies = false;
  const files: FileSystem = {
    ...deps.files,
    readFile: async (path) => {
      const read = Uint8Array.from(await deps.files.readFile(path));
      if (lies && path.endsWith('.tmp')) read[read.length - 1] = (read.at(-1) ?? 0) ^ 1;
      return read;
    },
  };
  const { file } = await createVaultFile({ ...deps, files }, WACHTZIN, bytes('oud'));
  lies = true;
  expect(await outcome(file.save(() => bytes('nieuw')))).toBe('onbekend');
  lies = false;
  expect(await filesIn(deps.dir)).toHaveLength(1);
  await file.save(() => bytes('nieuwer'));
  await file.close();
  expect(await stateIn(deps)).toBe('nieuwer');
});

test('a rename that is refused for five seconds is waited for; one that stays refused is reported', async () => {
  const deps = await fastDeps();
  let clock = 0;
  let freeAt = 0;
  const waiting: VaultFileDeps = {
    ...deps,
    wait: (ms) => {
      clock += ms;
      return Promise.resolve();
    },
    files: watched(deps.files, (effect) => {
      if (effect === 'rename' && clock < freeAt) throw errno('EPERM');
    }),
  };
  const { file } = await createVaultFile(waiting, WACHTZIN, bytes('oud'));
  freeAt = clock + 5000;
  await file.save(() => bytes('na vijf seconden'));
  expect(clock).toBeGreaterThanOrEqual(5000);
  expect(clock).toBeLessThan(8000);
  freeAt = Infinity;
  const before = clock;
  expect(await outcome(file.save(() => bytes('nooit')))).toBe('bestand-bezet');
  expect(clock - before).toBe(10_000);
  freeAt = 0;
  await file.close();
  expect(await stateIn(deps)).toBe('na vijf seconden');
});

test('a folder that goes away and comes back (a stick that is pulled out) loses nothing', async () => {
  const parent = await newFolder();
  const deps = await fastDeps({ dir: join(parent, 'stick') });
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('oud'));
  await rename(deps.dir, join(parent, 'weg'));
  expect(await outcome(file.save(() => bytes('zonder stick')))).toBe('map-weg');
  expect(await vaultFileState(deps)).toBe('geen');
  await mkdir(deps.dir);
  expect(await outcome(file.save(() => bytes('lege stick')))).toBe('map-weg');
  expect(await filesIn(deps.dir)).toEqual([]);
  await rename(deps.dir, join(parent, 'leeg'));
  await rename(join(parent, 'weg'), deps.dir);
  await file.save(() => bytes('terug'));
  await file.close();
  expect(await statesIn(deps.dir)).toEqual(['oud', 'terug']);
});

test('another stick with another kluis is not written to', async () => {
  const parent = await newFolder();
  const deps = await fastDeps({ dir: join(parent, 'stick') });
  const other = await fastDeps({ dir: join(parent, 'ander') });
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('mijn'));
  await (await createVaultFile(other, WACHTZIN, bytes('ander'))).file.close();
  await rename(deps.dir, join(parent, 'weg'));
  await rename(other.dir, deps.dir);
  expect(await outcome(file.save(() => bytes('mijn 2')))).toBe('andere-schrijver');
  expect(await statesIn(deps.dir)).toEqual(['ander']);
  await file.close();
});

/** A small disk of its own. @returns undefined where that is not allowed */
async function mountSmallDisk(kilobytes: number): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const dir = await newFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(kilobytes)}k`, 'kluis-test', dir], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync('umount', [dir], { stdio: 'ignore' });
  });
  return dir;
}

test('on a real disk that is full, the old state stays and the next save works when there is room', async (context) => {
  const disk = await mountSmallDisk(512);
  if (disk === undefined) {
    console.warn('SKIPPED: a full disk could not be tried, since mounting one asks for root on Linux');
    context.skip();
    return;
  }
  const deps = await fastDeps({ dir: join(disk, 'kluis') });
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('oud'));
  expect(await outcome(file.save(() => new Uint8Array(600 * 1024)))).toBe('schijf-vol');
  expect(await statesIn(deps.dir)).toEqual(['oud']);
  await writeFile(join(disk, 'vulling'), new Uint8Array(480 * 1024)).catch(() => undefined);
  expect(await outcome(file.save(() => new Uint8Array(100 * 1024)))).toBe('schijf-vol');
  await writeFile(join(disk, 'vulling'), '');
  await file.save(() => bytes('nieuw'));
  await file.close();
  expect(await stateIn(deps)).toBe('nieuw');
  expect(await statesIn(deps.dir)).toEqual(['oud', 'nieuw']);
});

test('on a real disk that can only be read, the kluis opens, and a save says why it fails', async (context) => {
  const disk = await mountSmallDisk(512);
  if (disk === undefined) {
    console.warn('SKIPPED: a read-only disk could not be tried, since mounting one asks for root on Linux');
    context.skip();
    return;
  }
  const deps = await fastDeps({ dir: join(disk, 'kluis') });
  await (await createVaultFile(deps, WACHTZIN, bytes('oud'))).file.close();
  const remount = (way: 'ro' | 'rw'): void => {
    execFileSync('mount', ['-o', `remount,${way}`, disk], { stdio: 'ignore' });
  };
  remount('ro');
  const file = await openVaultFile(deps, WACHTZIN);
  expect(text(file.takeBody())).toBe('oud');
  expect(await outcome(file.save(() => bytes('nieuw')))).toBe('alleen-lezen');
  expect(await outcome(file.changePassphrase(WACHTZIN, 'anders'))).toBe('alleen-lezen');
  remount('rw');
  await file.save(() => bytes('nieuw'));
  await file.close();
  expect(await stateIn(deps)).toBe('nieuw');
});
