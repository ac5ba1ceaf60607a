/** Editions in the user's folder: switching, going back, what is kept, and what another window did. */
import { access, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EngineError } from '../../../electron/engine/engine-error';
import type { EditieStore } from '../../../electron/engine/edities/store';
import { nameInUse, openStore, prepare, report, switchTo } from './open-store';
import { makeFolders, writeOwnData, type Folders } from './small-data';

let folders: Folders;
let store: EditieStore;
beforeEach(async () => {
  folders = await makeFolders();
  store = await openStore(folders, { randomBytes: nextBytes() });
  await store.laad();
});
afterEach(async () => {
  await store.slot.release();
  await folders.remove();
});

/** Bytes that differ from call to call, and are the same in every run. */
function nextBytes(): (count: number) => Uint8Array {
  let at = 0;
  return (count) => Uint8Array.from({ length: count }, () => (at += 37) % 256);
}

const inFolder = (): Promise<string[]> =>
  readdir(join(folders.userDir, 'gegevens', 'edities')).catch(() => []);

describe('an edition', () => {
  it('is not in use before it is used, and then is for the next start too', async () => {
    const ready = await prepare(store, folders, 'Slager');
    expect(await nameInUse(store)).toBe('Verkoper');
    await store.gebruik(ready, report('Slager'));
    expect(await nameInUse(store)).toBe('Slager');
    expect(await nameInUse(await openStore(folders))).toBe('Slager');
  });

  it('that is not used leaves nothing behind at the next start', async () => {
    await prepare(store, folders, 'Slager');
    await store.slot.release();
    expect(await inFolder()).toHaveLength(1);
    const next = await openStore(folders);
    expect(await inFolder()).toEqual([]);
    expect(await nameInUse(next)).toBe('Verkoper');
    expect(next.meldingen).toEqual([]);
  });

  it('goes back to the one before it, and at last to what the app brings', async () => {
    await switchTo(store, folders, 'Slager');
    await switchTo(store, folders, 'Bakker');
    await store.terug();
    expect(await nameInUse(store)).toBe('Slager');
    await store.terug();
    expect(await nameInUse(store)).toBe('Verkoper');
    expect(store.kanTerug).toBe(false);
    await expect(store.terug()).rejects.toThrow(EngineError);
    expect(await inFolder()).toEqual([]);
  });

  it('is one of three that are kept; the reports of older ones stay', async () => {
    for (const naam of ['A', 'B', 'C', 'D', 'E']) await switchTo(store, folders, naam);
    expect(await inFolder()).toHaveLength(3);
    const history = await store.geschiedenis();
    expect(history.map(({ rapport }) => rapport?.bestand)).toEqual([
      'E.xml',
      'D.xml',
      'C.xml',
      'B.xml',
      'A.xml',
      undefined,
    ]);
    expect(history.map(({ inGebruik }) => inGebruik)).toEqual([true, false, false, false, false, false]);
    for (const naam of ['D', 'C', 'Verkoper']) {
      await store.terug();
      expect(await nameInUse(store)).toBe(naam);
    }
  });
});

describe('another window', () => {
  it('that is preparing an edition keeps this one from doing the same, and its work is left alone', async () => {
    await prepare(store, folders, 'Slager');
    const other = await openStore(folders);
    expect(await inFolder()).toHaveLength(1);
    await expect(prepare(other, folders, 'Bakker')).rejects.toThrow(EngineError);
    expect(await nameInUse(other)).toBe('Verkoper');
  });

  it('that switched makes an older proposal of no use, and nothing changes', async () => {
    const ready = await prepare(store, folders, 'Slager');
    await store.slot.release();
    const other = await openStore(folders, { randomBytes: nextBytes() });
    await other.laad();
    await switchTo(other, folders, 'Bakker');
    await other.slot.release();
    await expect(store.gebruik(ready, report('Slager'))).rejects.toThrow('intussen veranderd');
    expect(await nameInUse(store)).toBe('Bakker');
  });
});

describe('after the app was renewed', () => {
  it('the same loads stand on its new data, under the same report', async () => {
    await switchTo(store, folders, 'Slager');
    await store.slot.release();
    await writeOwnData(folders.dataDir, 'Verkoopster');
    const next = await openStore(folders);
    const { manifest } = await next.laad();
    expect(await nameInUse(next)).toBe('Slager');
    expect(next.meldingen).toEqual([]);
    expect((await next.geschiedenis())[0]?.rapport?.bestand).toBe('Slager.xml');
    expect(await inFolder()).toHaveLength(1);
    const later = await openStore(folders);
    expect((await later.laad()).manifest.hash).toBe(manifest.hash);
    await next.terug();
    expect(await nameInUse(next)).toBe('Verkoopster');
  });
});

describe('what stands in the folder of the user', () => {
  it('never keeps the app from starting', async () => {
    await switchTo(store, folders, 'Slager');
    await store.slot.release();
    const gegevens = join(folders.userDir, 'gegevens');
    await writeFile(join(gegevens, 'edities', 'los-bestand'), 'x');
    await writeFile(join(gegevens, 'verslagen', 'los.json'), 'x');
    const next = await openStore(folders);
    expect(await nameInUse(next)).toBe('Slager');
    await expect(access(join(gegevens, 'edities', 'los-bestand'))).rejects.toThrow();
  });
});
