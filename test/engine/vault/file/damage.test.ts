import { createHash } from 'node:crypto';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createVaultFile, openVaultFile, vaultFileState } from '../../../../electron/engine/vault/file';
import type { VaultFileDeps } from '../../../../electron/engine/vault/file/types';
import { randomFrom } from '../../../eval/random';
import { outcome } from './support/errors';
import { bytes, fastDeps, text, WACHTZIN } from './support/fast-deps';
import { filesIn, generationsIn, newestIn, overwrite } from './support/on-disk';

const HEADER = 296;
const random = randomFrom(7);

/** A kluis with two generations. */
async function fill(deps: VaultFileDeps, body = 'nieuw'): Promise<void> {
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('oud'));
  await file.save(() => bytes(body));
  await file.close();
}

/** Copies of one kluis with two generations, for tests that damage it hundreds of times. */
async function filledOften(body?: string): Promise<() => Promise<VaultFileDeps>> {
  const deps = await fastDeps();
  await fill(deps, body);
  const files = await filesIn(deps.dir);
  return async () => {
    const copy = await fastDeps();
    await mkdir(copy.dir);
    for (const { name, bytes: whole } of files) await writeFile(join(copy.dir, name), whole);
    return copy;
  };
}

/** Opens, expects the state before, and that the damaged file stands aside byte for byte. */
async function expectEarlier(deps: VaultFileDeps, damaged: Buffer): Promise<void> {
  const file = await openVaultFile(deps, WACHTZIN);
  expect(file.isEarlier).toBe(true);
  expect(text(file.takeBody())).toBe('oud');
  await file.close();
  const aside = (await filesIn(deps.dir)).filter(({ name }) => name.includes('.beschadigd-'));
  expect(aside.map((one) => one.bytes.equals(damaged))).toEqual([true]);
}

test('whichever byte of the header is flipped, the version before opens and the file stands aside', async () => {
  const copy = await filledOften();
  for (let at = 0; at < HEADER; at += 1) {
    const deps = await copy();
    const { name, bytes: whole } = await newestIn(deps.dir);
    whole.writeUInt8(whole.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at);
    await overwrite(deps.dir, name, whole);
    await expectEarlier(deps, whole);
  }
  console.log(`header bytes flipped: ${String(HEADER)}, survived: ${String(HEADER)}`);
});

test('when it is the only version, a flipped byte of the header is damage, not a wrong passphrase', async () => {
  const deps = await fastDeps();
  await (await createVaultFile(deps, WACHTZIN, bytes('enig'))).file.close();
  const { name, bytes: whole } = await newestIn(deps.dir);
  for (let at = 0; at < HEADER; at += 1) {
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(flipped.readUInt8(at) ^ 0xff, at);
    await overwrite(deps.dir, name, flipped);
    expect(await outcome(openVaultFile(deps, WACHTZIN))).toBe('kluis-beschadigd');
    expect(await vaultFileState(deps)).toBe('beschadigd');
    expect(await filesIn(deps.dir)).toEqual([{ name, bytes: flipped }]);
  }
  await overwrite(deps.dir, name, whole);
  const file = await openVaultFile(deps, WACHTZIN);
  expect(text(file.takeBody())).toBe('enig');
  await file.close();
});

test('bits flipped in the body are noticed, and the version before opens', async () => {
  const POINTS = 150;
  const copy = await filledOften('nieuw '.repeat(50));
  for (let count = 0; count < POINTS; count += 1) {
    const deps = await copy();
    const { name, bytes: whole } = await newestIn(deps.dir);
    const at = HEADER + Math.floor(random() * (whole.length - HEADER));
    whole.writeUInt8(whole.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at);
    await overwrite(deps.dir, name, whole);
    await expectEarlier(deps, whole);
  }
  console.log(`body bits flipped: ${String(POINTS)}, survived: ${String(POINTS)}`);
});

test('a file that is cut off at any length gives way to the version before', async () => {
  let tried = 0;
  const copy = await filledOften('nieuw '.repeat(50));
  for (let length = 0; ; length += length < 12 ? 1 : 1 + Math.floor(random() * 8)) {
    const deps = await copy();
    const { name, bytes: whole } = await newestIn(deps.dir);
    if (length >= whole.length) break;
    await truncate(join(deps.dir, name), length);
    await expectEarlier(deps, whole.subarray(0, length));
    tried += 1;
  }
  console.log(`lengths cut off: ${String(tried)}, survived: ${String(tried)}`);
  expect(tried).toBeGreaterThan(100);
});

test('a damaged file that is not the newest is set aside without a word', async () => {
  const deps = await fastDeps();
  await fill(deps);
  const [oldest] = await generationsIn(deps.dir);
  if (!oldest) throw new Error('a generation expected');
  await overwrite(deps.dir, oldest.name, Buffer.alloc(HEADER));
  const file = await openVaultFile(deps, WACHTZIN);
  expect([text(file.takeBody()), file.isEarlier]).toEqual(['nieuw', false]);
  await file.close();
  expect((await filesIn(deps.dir)).map(({ name }) => name.includes('.beschadigd-'))).toEqual([true, false]);
});

test('bytes after the end are damage too', async () => {
  const deps = await fastDeps();
  await fill(deps);
  const { name, bytes: whole } = await newestIn(deps.dir);
  const longer = Buffer.concat([whole, Buffer.from([0])]);
  await overwrite(deps.dir, name, longer);
  await expectEarlier(deps, longer);
});

test('a body of another generation or of another kluis does not open under this header', async () => {
  const deps = await fastDeps();
  await fill(deps, 'nie');
  const [first, second] = await generationsIn(deps.dir);
  if (!first || !second) throw new Error('two generations expected');
  const swapped = Buffer.concat([second.bytes.subarray(0, HEADER), first.bytes.subarray(HEADER)]);
  expect(swapped.length).toBe(second.bytes.length);
  await overwrite(deps.dir, second.name, swapped);
  await expectEarlier(deps, swapped);

  const [mine, other] = [await fastDeps(), await fastDeps()];
  await fill(mine);
  await fill(other);
  const foreign = await newestIn(other.dir);
  const { name, bytes: whole } = await newestIn(mine.dir);
  const mixed = Buffer.concat([whole.subarray(0, HEADER), foreign.bytes.subarray(HEADER)]);
  await overwrite(mine.dir, name, mixed);
  await expectEarlier(mine, mixed);
});

test('a header that asks more of the laptop than is reasonable is damage, without trying', async () => {
  for (const [log2N, r, p] of [
    [31, 8, 1],
    [20, 255, 1],
    [17, 8, 255],
    [0, 8, 1],
    [255, 1, 1],
  ] as const) {
    const deps = await fastDeps();
    await fill(deps);
    const { name, bytes: whole } = await newestIn(deps.dir);
    whole.set([log2N, r, p], 72 + 1);
    await overwrite(deps.dir, name, withChecksum(whole));
    await expectEarlier(deps, whole);
  }
});

test('a file of a later version is left alone, and no older one opens in its place', async () => {
  const deps = await fastDeps();
  await fill(deps);
  const { name, bytes: whole } = await newestIn(deps.dir);
  whole.writeUInt16BE(2, 8);
  await overwrite(deps.dir, name, withChecksum(whole));
  const before = await filesIn(deps.dir);
  expect(await vaultFileState(deps)).toBe('aanwezig');
  expect(await outcome(openVaultFile(deps, WACHTZIN))).toBe('onbekende-versie');
  expect(await filesIn(deps.dir)).toEqual(before);
});

test('damage after damage: each file gets a name of its own, and numbers are not used again', async () => {
  const deps = await fastDeps({ now: () => new Date('2026-03-14T10:00:00Z') });
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('oud'));
  await file.close();
  for (let count = 0; count < 4; count += 1) {
    const again = await openVaultFile(deps, WACHTZIN);
    expect(text(again.takeBody())).toBe('oud');
    expect((await again.save(() => bytes('nieuw'))).generatie).toBe(count + 2);
    await again.close();
    const { name, bytes: whole } = await newestIn(deps.dir);
    await overwrite(deps.dir, name, Buffer.alloc(whole.length));
  }
  await (await openVaultFile(deps, WACHTZIN)).close();
  const names = (await filesIn(deps.dir)).map(({ name }) => name.replace(/\.[0-9a-f]{8}\./u, '.*.'));
  expect(names).toEqual([
    'kluis.0000000001.*.lbk',
    ...[2, 3, 4, 5].map((n) => `kluis.000000000${String(n)}.*.beschadigd-2026-03-14T10-00-00Z.lbk`),
  ]);
});

function withChecksum(file: Buffer): Buffer {
  createHash('sha256').update(file.subarray(0, 264)).digest().copy(file, 264);
  return file;
}
