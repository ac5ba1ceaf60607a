import { readdir, readFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createVaultFile, openVaultFile, recoverVaultFile } from '../../../../electron/engine/vault/file';
import { decode } from './independent-decoder';
import { bytes, fastDeps, text, WACHTZIN } from './support/fast-deps';

const VECTOR = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'kluis', 'vector.json');
const Vector = z.object({
  naam: z.string(),
  wachtzin: z.string(),
  herstelsleutel: z.string(),
  inhoud: z.string(),
  bestand: z.base64(),
});

async function readVector(): Promise<z.infer<typeof Vector>> {
  return Vector.parse(JSON.parse(await readFile(VECTOR, 'utf8')));
}

async function filesIn(dir: string): Promise<{ name: string; file: Buffer }[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.lbk')).sort();
  return Promise.all(names.map(async (name) => ({ name, file: await readFile(join(dir, name)) })));
}

test('a decoder that knows only the page reads the test vector with the passphrase', async () => {
  const vector = await readVector();
  expect(vector.wachtzin).not.toBe(vector.wachtzin.normalize('NFKC'));
  const decoded = decode(Buffer.from(vector.bestand, 'base64'), { passphrase: vector.wachtzin });
  expect(text(decoded.body)).toBe(vector.inhoud);
  expect(decoded).toMatchObject({ generation: 1n, floor: 1n, cost: { N: 1024, r: 8, p: 1 } });
  expect(decoded.savedAt.toISOString()).toBe('2026-01-31T09:30:00.000Z');
});

test('the same decoder reads it with the recovery key from paper', async () => {
  const vector = await readVector();
  const decoded = decode(Buffer.from(vector.bestand, 'base64'), { recoveryKey: vector.herstelsleutel });
  expect(text(decoded.body)).toBe(vector.inhoud);
});

test('the app reads the test vector, with the passphrase and with the recovery key', async () => {
  const vector = await readVector();
  const deps = await fastDeps();
  await mkdir(deps.dir);
  await writeFile(join(deps.dir, vector.naam), Buffer.from(vector.bestand, 'base64'));
  const file = await openVaultFile(deps, vector.wachtzin);
  expect(text(file.takeBody())).toBe(vector.inhoud);
  await file.close();
  const recovered = await recoverVaultFile(deps, vector.herstelsleutel, 'een andere wachtzin');
  expect(text(recovered.file.takeBody())).toBe(vector.inhoud);
  await recovered.file.close();
});

test('the decoder reads every generation that the app writes', async () => {
  const deps = await fastDeps();
  const { file, herstelsleutel } = await createVaultFile(deps, WACHTZIN, bytes('staat 1'));
  for (const staat of ['staat 2', 'staat 3', 'staat 4']) await file.save(() => bytes(staat));
  await file.saveAndForget(() => bytes('staat 5'));
  for (const staat of ['', 'x'.repeat(70_000)]) await file.save(() => bytes(staat));
  await file.close();
  const decoded = (await filesIn(deps.dir)).map(({ file }) => decode(file, { passphrase: WACHTZIN }));
  expect(decoded.map(({ body }) => text(body))).toEqual(['staat 5', 'staat 5', '', 'x'.repeat(70_000)]);
  expect(decoded.map(({ generation, floor }) => [generation, floor])).toEqual([
    [5n, 5n],
    [6n, 5n],
    [7n, 5n],
    [8n, 5n],
  ]);
  const again = (await filesIn(deps.dir)).map(({ file }) => decode(file, { recoveryKey: herstelsleutel }));
  expect(again).toEqual(decoded);
});

test('the mark in a name is the start of the nonce of its body', async () => {
  const deps = await fastDeps();
  const { file } = await createVaultFile(deps, WACHTZIN, bytes('staat'));
  await file.save(() => bytes('staat 2'));
  await file.close();
  for (const { name, file } of await filesIn(deps.dir)) {
    expect(name.split('.')[2]).toBe(file.subarray(60, 64).toString('hex'));
    expect(Number(name.split('.')[1])).toBe(Number(file.readBigUInt64BE(28)));
  }
});
