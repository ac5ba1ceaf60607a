import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  createVaultFile,
  openVaultFile,
  setAside,
  vaultFileState,
} from '../../../../electron/engine/vault/file';
import type { VaultFileDeps } from '../../../../electron/engine/vault/file/types';
import { decode } from './independent-decoder';
import { outcome } from './support/errors';
import { bytes, fastDeps, text, WACHTZIN } from './support/fast-deps';
import { errno, Trouble, watched } from './support/faulty-files';
import { filesIn, newestIn, overwrite, statesIn } from './support/on-disk';

const SECRET = 'een gesprek dat weg moet';

/** Everything that the folder gives away to somebody who has the passphrase, whatever the files are called. */
async function plainText(dir: string): Promise<string> {
  const files = await Promise.all((await readdir(dir)).map((name) => readFile(join(dir, name))));
  const bodies = files.map((file) => {
    try {
      return text(decode(file, { passphrase: WACHTZIN }).body);
    } catch {
      return '';
    }
  });
  return [...bodies, ...files.map((file) => file.toString('latin1'))].join('\n');
}

/** A kluis with the secret in generations, in a damaged file that stands aside, and in a save that was cut off. */
async function fill(deps: VaultFileDeps): Promise<void> {
  const { file } = await createVaultFile(deps, WACHTZIN, bytes(SECRET));
  for (let count = 0; count < 3; count += 1) await file.save(() => bytes(`${SECRET} ${String(count)}`));
  await file.close();
  const { name, bytes: whole } = await newestIn(deps.dir);
  await overwrite(deps.dir, name, Buffer.concat([whole, Buffer.from('meer')]));
  const again = await openVaultFile(deps, WACHTZIN);
  await again.save(() => bytes(`${SECRET} opnieuw`));
  await again.close();
  await writeFile(join(deps.dir, 'kluis.0000000005.0a0b0c0d.lbk.00112233.tmp'), whole);
}

test('what is erased is in no generation, no file set aside and no file that was cut off', async () => {
  const deps = await fastDeps();
  await fill(deps);
  expect(await plainText(deps.dir)).toContain(SECRET);
  expect((await filesIn(deps.dir)).length).toBe(6);
  const file = await openVaultFile(deps, WACHTZIN);
  await file.saveAndForget(() => bytes('niets meer'));
  expect(await plainText(deps.dir)).not.toContain(SECRET);
  expect(await statesIn(deps.dir)).toEqual(['niets meer', 'niets meer']);
  expect(await filesIn(deps.dir)).toHaveLength(2);
  await file.save(() => bytes('iets anders'));
  await file.close();
  expect(await statesIn(deps.dir)).toEqual(['niets meer', 'niets meer', 'iets anders']);
});

test('after erasing, damage to the newest file still leaves one to open', async () => {
  const deps = await fastDeps();
  await fill(deps);
  const file = await openVaultFile(deps, WACHTZIN);
  await file.saveAndForget(() => bytes('niets meer'));
  await file.close();
  const { name, bytes: whole } = await newestIn(deps.dir);
  await overwrite(deps.dir, name, Buffer.alloc(whole.length));
  const again = await openVaultFile(deps, WACHTZIN);
  expect([text(again.takeBody()), again.isEarlier]).toEqual(['niets meer', true]);
  await again.close();
});

test('erasing that waits with other saves still erases', async () => {
  const deps = await fastDeps();
  await fill(deps);
  const file = await openVaultFile(deps, WACHTZIN);
  await Promise.all([
    file.save(() => bytes(SECRET)),
    file.saveAndForget(() => bytes('niets meer')),
    file.save(() => bytes('niets meer, en iets anders')),
  ]);
  await file.close();
  expect(await plainText(deps.dir)).not.toContain(SECRET);
  expect((await statesIn(deps.dir)).at(-1)).toBe('niets meer, en iets anders');
});

test('erasing that is killed at any step is finished by the next open, or did not happen at all', async () => {
  let killed = 0;
  let finished = 0;
  for (let at = 0; ; at += 1) {
    const deps = await fastDeps({ owner: { pid: 1, start: '', host: 'deze', isAlive: () => false } });
    await fill(deps);
    const trouble = new Trouble();
    const file = await openVaultFile({ ...deps, files: watched(deps.files, trouble.before) }, WACHTZIN);
    trouble.killAt(at);
    const erased = await outcome(file.saveAndForget(() => bytes('niets meer')));
    await file.close();
    const next = { ...deps, owner: { ...deps.owner, pid: 2 } };
    const again = await openVaultFile(next, WACHTZIN);
    const state = text(again.takeBody());
    if (state === 'niets meer') {
      finished += 1;
      expect(await plainText(deps.dir)).not.toContain(SECRET);
    } else {
      expect(erased).not.toBe('gelukt');
      expect(state).toBe(`${SECRET} opnieuw`);
    }
    await again.close();
    if (!trouble.isDead) break;
    killed += 1;
  }
  console.log(`erasing killed at ${String(killed)} steps: ${String(finished)} finished later, traces: 0`);
  expect(killed).toBeGreaterThan(20);
  expect(finished).toBeGreaterThan(5);
});

test('when an older file can not be removed, that is told; the next save tries again', async () => {
  const deps = await fastDeps();
  await fill(deps);
  let refuses = false;
  const files = watched(deps.files, (effect) => {
    if (refuses && effect === 'remove') throw errno('EROFS');
  });
  const file = await openVaultFile({ ...deps, files }, WACHTZIN);
  refuses = true;
  expect(await outcome(file.saveAndForget(() => bytes('niets meer')))).toBe('alleen-lezen');
  expect((await statesIn(deps.dir)).at(-1)).toBe('niets meer');
  refuses = false;
  await file.save(() => bytes('niets meer 2'));
  await file.close();
  expect(await plainText(deps.dir)).not.toContain(SECRET);
});

test('starting afresh moves every file, and changes no byte of it', async () => {
  const deps = await fastDeps({ now: () => new Date('2026-03-14T10:00:00Z') });
  await fill(deps);
  const before = (await filesIn(deps.dir)).map((one) => one.bytes.toString('hex')).sort();
  await setAside(deps);
  const after = await filesIn(deps.dir);
  expect(after.map((one) => one.bytes.toString('hex')).sort()).toEqual(before);
  for (const { name } of after) {
    expect(name).toMatch(/^kluis\.\d{10}\.[0-9a-f]{8}\.opzij-2026-03-14T10-00-00Z(-\d)?\.lbk$/u);
  }
  expect(await vaultFileState(deps)).toBe('geen');
  expect(await outcome(setAside(deps))).toBe('geen-kluis');
});

test('the kluis from before is not touched by anything that the new one does', async () => {
  const deps = await fastDeps();
  await fill(deps);
  await setAside(deps);
  const before = await filesIn(deps.dir);
  const { file } = await createVaultFile(deps, 'een andere wachtzin', bytes('vers'));
  for (let count = 0; count < 8; count += 1) await file.save(() => bytes('vers'));
  await file.saveAndForget(() => bytes('vers en leeg'));
  await file.changePassphrase('een andere wachtzin', 'en nog een');
  await file.close();
  await (await openVaultFile(deps, 'en nog een')).close();
  const old = (await filesIn(deps.dir)).filter(({ name }) => name.includes('.opzij-'));
  expect(old).toEqual(before);
});

test('a kluis that was set aside can be put back by its name, and erasing reaches what is still aside', async () => {
  const deps = await fastDeps();
  await fill(deps);
  await setAside(deps);
  for (const { name } of await filesIn(deps.dir)) {
    const back = name.replace(/\.opzij-[^.]*\.lbk$/u, '.lbk');
    if (name.startsWith('kluis.0000000003')) await rename(join(deps.dir, name), join(deps.dir, back));
  }
  const file = await openVaultFile(deps, WACHTZIN);
  await file.saveAndForget(() => bytes('niets meer'));
  await file.close();
  expect((await filesIn(deps.dir)).map(({ name }) => name.includes('.opzij-'))).toEqual([false, false]);
  expect(await plainText(deps.dir)).not.toContain(SECRET);
});
