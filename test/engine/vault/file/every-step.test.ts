import { expect, test } from 'vitest';
import {
  createVaultFile,
  openVaultFile,
  recoverVaultFile,
  vaultFileState,
  type VaultFile,
  type VaultFileDeps,
} from '../../../../electron/engine/vault/file';
import { outcome } from './support/errors';
import { bytes, fastDeps, text, WACHTZIN } from './support/fast-deps';
import { Trouble, watched } from './support/faulty-files';
import { PowerCutFiles } from './support/power-cut-files';

const NEW = 'zes groene ketels op zolder';

/** What reached the disk of everything that was not synced: nothing, all, or every other step. */
const LASTS: readonly ((step: number) => boolean)[] = [
  () => false,
  () => true,
  (step) => step % 2 === 0,
  (step) => step % 2 === 1,
];

/** One process that dies at the so many-th effect, and one that comes after the power is back. */
interface Lives {
  readonly first: VaultFileDeps;
  readonly second: VaultFileDeps;
  readonly trouble: Trouble;
  readonly cut: () => void;
}

async function lives(lasts: (step: number) => boolean): Promise<Lives> {
  const disk = new PowerCutFiles();
  const trouble = new Trouble();
  const owner = { start: '', host: 'deze', isAlive: () => false };
  const deps = { ...(await fastDeps({ dir: 'kluis' })), files: disk.files };
  return {
    first: { ...deps, files: watched(disk.files, trouble.before), owner: { ...owner, pid: 1 } },
    second: { ...deps, owner: { ...owner, pid: 2 } },
    trouble,
    cut: () => {
      disk.cut(lasts);
    },
  };
}

/** Runs `work` once for every effect at which it can die. @returns how often that was */
async function atEveryStep(
  prepare: (deps: VaultFileDeps) => Promise<VaultFile>,
  work: (file: VaultFile) => Promise<unknown>,
  check: (deps: VaultFileDeps, result: string) => Promise<void>,
): Promise<number> {
  let tried = 0;
  for (const lasts of LASTS) {
    for (let at = 0; ; at += 1) {
      const { first, second, trouble, cut } = await lives(lasts);
      const file = await prepare(first);
      trouble.killAt(at);
      const result = await outcome(work(file));
      await file.close();
      cut();
      await check(second, result);
      if (!trouble.isDead) break;
      tried += 1;
    }
  }
  return tried;
}

async function fill(deps: VaultFileDeps): Promise<VaultFile> {
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('eerste'));
  for (let count = 0; count < 5; count += 1) await file.save(() => bytes('oud'));
  return file;
}

async function stateIn(deps: VaultFileDeps, wachtzin = WACHTZIN): Promise<string> {
  const file = await openVaultFile(deps, wachtzin);
  const state = text(file.takeBody());
  expect(file.isEarlier).toBe(false);
  await file.close();
  return state;
}

test('a save that dies at any step, with or without power, leaves the old state or the new one', async () => {
  let tried = 0;
  for (const forgets of [false, true]) {
    tried += await atEveryStep(
      fill,
      (file) => (forgets ? file.saveAndForget : file.save)(() => bytes('nieuw')),
      async (deps, result) => {
        expect(result === 'gelukt' ? ['nieuw'] : ['oud', 'nieuw']).toContain(await stateIn(deps));
      },
    );
  }
  console.log(`power cuts at every step of saving and erasing: ${String(tried)}, losses: 0`);
  expect(tried).toBeGreaterThan(150);
});

test('a change of passphrase that dies at any step leaves one that opens: the new one once it was reported', async () => {
  const tried = await atEveryStep(
    fill,
    (file) => file.changePassphrase(WACHTZIN, NEW),
    async (deps, result) => {
      const old = await outcome(stateIn(deps));
      const fresh = await outcome(stateIn(deps, NEW));
      expect([old, fresh].sort()).toEqual(['gelukt', 'verkeerde-wachtzin']);
      if (result === 'gelukt') expect(fresh).toBe('gelukt');
    },
  );
  console.log(`power cuts at every step of changing the passphrase: ${String(tried)}, losses: 0`);
  expect(tried).toBeGreaterThan(80);
});

test('a kluis that dies while it is made is there or not, and then it can be made again', async () => {
  let tried = 0;
  for (const lasts of LASTS) {
    for (let at = 0; ; at += 1) {
      const { first, second, trouble, cut } = await lives(lasts);
      trouble.killAt(at);
      const result = await outcome(createVaultFile(first, WACHTZIN, bytes('nieuw')));
      cut();
      const state = await vaultFileState(second);
      if (result === 'gelukt') expect(state).toBe('aanwezig');
      if (state === 'geen') await (await createVaultFile(second, WACHTZIN, bytes('nieuw'))).file.close();
      expect(await stateIn(second)).toBe('nieuw');
      if (!trouble.isDead) break;
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(30);
});

test('recovery that dies at any step leaves the recovery key or the new passphrase', async () => {
  let tried = 0;
  for (const lasts of LASTS) {
    for (let at = 0; ; at += 1) {
      const { first, second, trouble, cut } = await lives(lasts);
      const { file, herstelsleutel } = await createVaultFile(first, WACHTZIN, bytes('oud'));
      await file.save(() => bytes('nieuw'));
      await file.close();
      trouble.killAt(at);
      await outcome(recoverVaultFile(first, herstelsleutel, NEW));
      cut();
      if ((await outcome(stateIn(second, NEW))) !== 'gelukt') {
        const again = await recoverVaultFile(second, herstelsleutel, NEW);
        expect(text(again.file.takeBody())).toBe('nieuw');
        await again.file.close();
      }
      if (!trouble.isDead) break;
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(50);
});
