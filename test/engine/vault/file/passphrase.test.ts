import { expect, test } from 'vitest';
import { createVaultFile, openVaultFile, recoverVaultFile } from '../../../../electron/engine/vault/file';
import type { VaultFileDeps } from '../../../../electron/engine/vault/file/types';
import { decode } from './independent-decoder';
import { outcome } from './support/errors';
import { bytes, fastDeps, text, WACHTZIN } from './support/fast-deps';
import { errno, watched } from './support/faulty-files';
import { decodedIn, filesIn, generationsIn, newestIn, overwrite, statesIn } from './support/on-disk';

const BODY_FROM = 296;
const NEW = 'zes groene ketels op zolder';

/** Three generations; a damaged fourth stands aside. @returns the recovery key */
async function fill(deps: VaultFileDeps): Promise<string> {
  const { file, herstelsleutel } = await createVaultFile(deps, WACHTZIN, bytes('staat 1'));
  for (const state of ['staat 2', 'staat 3', 'staat 4']) await file.save(() => bytes(state));
  await file.close();
  const { name, bytes: whole } = await newestIn(deps.dir);
  whole.writeUInt8(whole.readUInt8(BODY_FROM) ^ 1, BODY_FROM);
  await overwrite(deps.dir, name, whole);
  await (await openVaultFile(deps, WACHTZIN)).close();
  return herstelsleutel;
}

const bodiesIn = async (dir: string): Promise<string[]> =>
  (await filesIn(dir)).map((one) => one.bytes.subarray(BODY_FROM).toString('hex'));

test('a changed passphrase opens every generation, and no byte of a body is another', async () => {
  const deps = await fastDeps();
  await fill(deps);
  const before = await bodiesIn(deps.dir);
  expect(before).toHaveLength(4);
  const file = await openVaultFile(deps, WACHTZIN);
  expect(await outcome(file.changePassphrase('niet deze', NEW))).toBe('verkeerde-wachtzin');
  await file.changePassphrase(WACHTZIN, NEW);
  await file.close();
  expect(await bodiesIn(deps.dir)).toEqual(before);
  expect(await statesIn(deps.dir, NEW)).toEqual(['staat 1', 'staat 2', 'staat 3']);
  expect(await outcome(openVaultFile(deps, WACHTZIN))).toBe('verkeerde-wachtzin');
  for (const { bytes: whole } of await filesIn(deps.dir)) {
    expect(() => decode(whole, { passphrase: WACHTZIN })).toThrow();
  }
  const again = await openVaultFile(deps, NEW);
  expect(text(again.takeBody())).toBe('staat 3');
  await again.save(() => bytes('staat 5'));
  await again.close();
  expect((await statesIn(deps.dir, NEW)).at(-1)).toBe('staat 5');
});

test('a change that fails at any file leaves the passphrase that was reported, and opening mends the rest', async () => {
  let tried = 0;
  for (let failing = 0; failing < 4; failing += 1) {
    const deps = await fastDeps();
    await fill(deps);
    let renames = 0;
    const files = watched(deps.files, (effect) => {
      if (effect !== 'rename') return;
      renames += 1;
      if (renames > failing) throw errno('EROFS');
    });
    const file = await openVaultFile({ ...deps, files }, WACHTZIN);
    expect(await outcome(file.changePassphrase(WACHTZIN, NEW))).toBe('alleen-lezen');
    await file.close();
    expect(await outcome(openVaultFile(deps, NEW))).toBe('verkeerde-wachtzin');
    await (await openVaultFile(deps, WACHTZIN)).close();
    expect(await statesIn(deps.dir)).toEqual(['staat 1', 'staat 2', 'staat 3']);
    tried += 1;
  }
  expect(tried).toBe(4);
});

test('the same passphrase from another keyboard opens the kluis', async () => {
  const deps = await fastDeps();
  const { file } = await createVaultFile(deps, 'café ﬁets ①', bytes('staat'));
  await file.close();
  const again = await openVaultFile(deps, 'cafe\u0301 fiets 1');
  expect(text(again.takeBody())).toBe('staat');
  await again.close();
  expect(await outcome(openVaultFile(deps, 'Café fiets 1'))).toBe('verkeerde-wachtzin');
});

test('the recovery key gives a new passphrase and a new recovery key, and the ones from before are void', async () => {
  const deps = await fastDeps();
  const first = await fill(deps);
  const { file, herstelsleutel } = await recoverVaultFile(deps, ` ${first.toLowerCase()} `, NEW);
  expect(text(file.takeBody())).toBe('staat 3');
  await file.save(() => bytes('staat 5'));
  await file.close();
  expect(herstelsleutel).not.toBe(first);
  expect(await outcome(openVaultFile(deps, WACHTZIN))).toBe('verkeerde-wachtzin');
  await expect(recoverVaultFile(deps, first, 'nog een')).rejects.toMatchObject({
    code: 'verkeerde-wachtzin',
    extra: { veld: 'herstelsleutel' },
  });
  expect(await statesIn(deps.dir, NEW)).toEqual(['staat 1', 'staat 2', 'staat 3', 'staat 5']);
  await (await recoverVaultFile(deps, herstelsleutel, 'nog een')).file.close();
});

test('a slip in a recovery key is told from a key of another kluis', async () => {
  const deps = await fastDeps();
  const key = await fill(deps);
  const slip = (key.startsWith('A') ? 'B' : 'A') + key.slice(1);
  expect(await outcome(recoverVaultFile(deps, slip, NEW))).toBe('ongeldige-invoer');
  const other = await fill(await fastDeps());
  expect(await outcome(recoverVaultFile(deps, other, NEW))).toBe('verkeerde-wachtzin');
  await (await openVaultFile(deps, WACHTZIN)).close();
});

test('when recovery can not be written, the keys from before still open the kluis', async () => {
  const deps = await fastDeps();
  const key = await fill(deps);
  const files = watched(deps.files, (effect, path) => {
    if (effect === 'writeNew' && path.endsWith('.tmp')) throw errno('ENOSPC');
  });
  expect(await outcome(recoverVaultFile({ ...deps, files }, key, NEW))).toBe('schijf-vol');
  await (await openVaultFile(deps, WACHTZIN)).close();
  await (await recoverVaultFile(deps, key, NEW)).file.close();
});

test('when a passphrase is to cost more, opening and saving raises the cost in every generation', async () => {
  const deps = await fastDeps();
  await fill(deps);
  const dearer = { ...deps, kosten: { N: 16, r: 2, p: 1 } };
  const file = await openVaultFile(dearer, WACHTZIN);
  await file.save(() => bytes('staat 5'));
  await file.close();
  expect((await decodedIn(deps.dir)).map(({ cost }) => cost.N)).toEqual([2, 2, 2, 16]);
  // The files from before follow at the next open; a lower default changes nothing.
  await (await openVaultFile(deps, WACHTZIN)).close();
  expect((await decodedIn(deps.dir)).map(({ cost }) => cost)).toEqual(Array(4).fill(dearer.kosten));
  expect((await generationsIn(deps.dir)).length).toBe(4);
});
