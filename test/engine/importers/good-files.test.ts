/** Every kind of file is recognised by its content and read, whatever its name. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packed } from '../pakket/parts';
import { readAsApp } from './support/as-app';
import * as good from './support/good-files';

it.each([
  ['dossiers', good.DOSSIER],
  ['crebolijst', good.CREBOLIJST],
  ['crebolijst', good.CREBOLIJST_CSV],
  ['koppeltabel', good.KOPPELTABEL],
  ['vaardigheden', good.VAARDIGHEDEN],
  ['gemeenten', good.GEMEENTEN],
  ['postcodes', good.POSTCODES],
  ['regels', good.REGELS],
  ['leerbanen', good.LEERBANEN],
  ['leerbanen', good.LEERBANEN_LINES],
  ['leerbanen', good.LEERBANEN_CSV],
  ['erkenningen', good.ERKENNINGEN],
  ['erkenningen', good.ERKENNINGEN_CSV],
])('%s', async (soort, content) => {
  const outcome = await readAsApp(content);
  expect(outcome.detail).toBeUndefined();
  expect(outcome.lading?.soort).toBe(soort);
  expect(outcome.geweigerd).toEqual([]);
});

it('pakket', async () => {
  const map = await mkdtemp(join(tmpdir(), 'goed-'));
  try {
    expect((await readAsApp(await packed(map))).lading?.soort).toBe('pakket');
  } finally {
    await rm(map, { recursive: true });
  }
});
