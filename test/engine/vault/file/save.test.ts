import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createVaultFile, openVaultFile } from '../../../../electron/engine/vault/file';
import { outcome } from './support/errors';
import { bytes, fastDeps, text, WACHTZIN } from './support/fast-deps';
import { decodedIn, filesIn, generationsIn, statesIn } from './support/on-disk';

test('the last five generations are kept, for this user only', async () => {
  const deps = await fastDeps();
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('staat 1'));
  for (let state = 2; state <= 8; state += 1) await file.save(() => bytes(`staat ${String(state)}`));
  expect(await statesIn(deps.dir)).toEqual(['staat 4', 'staat 5', 'staat 6', 'staat 7', 'staat 8']);
  expect((await stat(deps.dir)).mode & 0o777).toBe(0o700);
  for (const { name } of await filesIn(deps.dir)) {
    expect((await stat(join(deps.dir, name))).mode & 0o777).toBe(0o600);
  }
  await file.close();
  expect(await filesIn(deps.dir)).toHaveLength(5);
});

test('a save is only done when the state can be read from the disk', async () => {
  const deps = await fastDeps();
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('staat 1'));
  for (const state of ['staat 2', 'staat 3']) {
    const saved = await file.save(() => bytes(state));
    const newest = (await decodedIn(deps.dir)).at(-1);
    expect(newest && text(newest.body)).toBe(state);
    expect(Number(newest?.generation)).toBe(saved.generatie);
    expect(newest?.savedAt).toEqual(saved.op);
  }
  await file.close();
});

test('saves that wait become one, and every one of them hears that it is saved', async () => {
  const deps = await fastDeps();
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('staat 0'));
  const exported: number[] = [];
  const saves = Array.from({ length: 20 }, (_, state) =>
    file.save(() => {
      exported.push(state);
      return bytes(`staat ${String(state)}`);
    }),
  );
  const generations = (await Promise.all(saves)).map((saved) => saved.generatie);
  expect(exported).toEqual([19]);
  expect(new Set(generations)).toEqual(new Set([2]));
  const first = file.save(() => bytes('staat 20'));
  await new Promise(setImmediate);
  const later = [21, 22, 23].map((state) => file.save(() => bytes(`staat ${String(state)}`)));
  expect((await first).generatie).toBe(3);
  expect((await Promise.all(later)).map((saved) => saved.generatie)).toEqual([4, 4, 4]);
  expect((await statesIn(deps.dir)).at(-1)).toBe('staat 23');
  await file.close();
});

test('a clock that is set back does not bring back an older state', async () => {
  let now = new Date('2026-03-14T10:00:00Z');
  const deps = await fastDeps({ now: () => now });
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('oud'));
  now = new Date('1999-01-01T00:00:00Z');
  await file.save(() => bytes('nieuw'));
  now = new Date('1960-01-01T00:00:00Z');
  await file.save(() => bytes('nieuwst'));
  await file.close();
  const again = await openVaultFile(deps, WACHTZIN);
  expect(text(again.takeBody())).toBe('nieuwst');
  expect(again.opened.generatie).toBe(3);
  await again.close();
});

test('closing waits for the queue; afterwards nothing is saved any more', async () => {
  const deps = await fastDeps();
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('staat 1'));
  const running = file.save(() => bytes('staat 2'));
  await new Promise(setImmediate);
  const waiting = file.save(() => bytes('staat 3'));
  await file.close();
  expect([(await running).generatie, (await waiting).generatie]).toEqual([2, 3]);
  expect(await outcome(file.save(() => bytes('staat 4')))).toBe('kluis-op-slot');
  expect(await outcome(file.changePassphrase(WACHTZIN, 'anders'))).toBe('kluis-op-slot');
  expect((await statesIn(deps.dir)).at(-1)).toBe('staat 3');
});

test('on closing the data key is overwritten, and after a save so are the bytes that were saved', async () => {
  const handedOut: Uint8Array[] = [];
  const deps = await fastDeps();
  const watching = {
    ...deps,
    randomBytes: (count: number) => {
      const random = deps.randomBytes(count);
      handedOut.push(random);
      return random;
    },
  };
  const { file } = await createVaultFile(watching, WACHTZIN, bytes('staat 1'));
  const body = bytes('staat 2');
  await file.save(() => body);
  expect(body.every((byte) => byte === 0)).toBe(true);
  const secrets = handedOut.filter((one) => one.length === 20 || one.length === 32);
  const isWiped = (one: Uint8Array): boolean => one.every((byte) => byte === 0);
  const before = secrets.filter(isWiped).length;
  await file.close();
  // The recovery key at once, the data key now; the other 32 bytes are salts, which stand in the file.
  expect([before, secrets.filter(isWiped).length]).toEqual([1, 2]);
});

test('when the state can not be given, only that save fails', async () => {
  const deps = await fastDeps();
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('staat 1'));
  const failing = file.save(() => {
    throw new RangeError('export');
  });
  await expect(failing).rejects.toBeInstanceOf(RangeError);
  await file.save(() => bytes('staat 2'));
  await file.close();
  expect(await statesIn(deps.dir)).toEqual(['staat 1', 'staat 2']);
});

test('the body is given once', async () => {
  const deps = await fastDeps();
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('staat 1'));
  expect(text(file.takeBody())).toBe('staat 1');
  expect(() => file.takeBody()).toThrow();
  await file.close();
});

test('a kluis that is there is never replaced by a new one', async () => {
  const deps = await fastDeps();
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('staat 1'));
  expect(await outcome(createVaultFile(deps, 'anders', bytes('leeg')))).toBe('kluis-bezet');
  await file.close();
  expect(await outcome(createVaultFile(deps, 'anders', bytes('leeg')))).toBe('kluis-bestaat');
  expect(await statesIn(deps.dir)).toEqual(['staat 1']);
  expect(await generationsIn(deps.dir)).toHaveLength(1);
});

test('there is nothing to open where no kluis is', async () => {
  const deps = await fastDeps();
  expect(await outcome(openVaultFile(deps, WACHTZIN))).toBe('geen-kluis');
});
