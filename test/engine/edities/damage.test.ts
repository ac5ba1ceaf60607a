/** Editions whose files were cut, flipped or taken away: the set before them is used, with a notice, and never half. */
import { cp, mkdtemp, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../../eval/random';
import { nameInUse, openStore, switchTo } from './open-store';
import { makeFolders, type Folders } from './small-data';

let folders: Folders;
/** Every file of the two editions and the lists, from the folder of the user. */
let files: string[];

beforeAll(async () => {
  folders = await makeFolders();
  let at = 0;
  const store = await openStore(folders, {
    randomBytes: (count) => Uint8Array.from({ length: count }, () => (at += 41) % 256),
  });
  await store.laad();
  await switchTo(store, folders, 'Slager');
  await switchTo(store, folders, 'Bakker');
  await store.slot.release();
  const all = await readdir(join(folders.userDir, 'gegevens'), { recursive: true, withFileTypes: true });
  files = all
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folders.userDir, join(entry.parentPath, entry.name)))
    .sort();
});
afterAll(() => folders.remove());

type Harm = (path: string, chance: () => number) => Promise<void>;

const HARM: Readonly<Record<string, Harm>> = {
  'one bit of it is flipped': async (path, chance) => {
    const bytes = await readFile(path);
    const at = Math.floor(chance() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(chance() * 8));
    await writeFile(path, bytes);
  },
  'it is cut off': async (path, chance) => {
    const { length } = await readFile(path);
    await truncate(path, Math.floor(chance() * length));
  },
  'it is empty': (path) => truncate(path, 0),
  'it is gone': (path) => rm(path),
  'a part of it is zeros': async (path, chance) => {
    const { length } = await readFile(path);
    const file = await open(path, 'r+');
    const from = Math.floor(chance() * length);
    await file.write(Buffer.alloc(Math.min(512, length - from)), 0, undefined, from);
    await file.close();
  },
};

/** @returns the name in use after a start with one file harmed, and what was told */
async function startWith(
  file: string,
  harm: Harm,
  chance: () => number,
): Promise<{ naam: string; told: number }> {
  const userDir = await mkdtemp(join(tmpdir(), 'kompas-schade-'));
  try {
    await cp(folders.userDir, userDir, { recursive: true });
    await harm(join(userDir, file), chance);
    const store = await openStore({ ...folders, userDir });
    const naam = await nameInUse(store);
    // The next start finds what this one left, and has nothing to tell any more.
    const next = await openStore({ ...folders, userDir });
    expect(await nameInUse(next)).toBe(naam);
    expect(next.meldingen).toEqual([]);
    return { naam, told: store.meldingen.length };
  } finally {
    await rm(userDir, { recursive: true, force: true });
  }
}

describe('of an edition and the lists, for every file', () => {
  const counted: Record<string, number> = {};
  afterAll(() => {
    console.log('Edities met schade, gebruikte set:', counted);
  });

  for (const [what, harm] of Object.entries(HARM)) {
    it(`when ${what}, a whole set is used`, async () => {
      const chance = randomFrom(11);
      for (const file of files) {
        const { naam, told } = await startWith(file, harm, chance);
        counted[naam] = (counted[naam] ?? 0) + 1;
        expect(['Bakker', 'Slager', 'Verkoper'], file).toContain(naam);
        if (naam !== 'Bakker') expect(told, file).toBeGreaterThan(0);
      }
    });
  }

  it('when both lists are damaged, what the app brings is used, and the editions are kept aside', async () => {
    const userDir = await mkdtemp(join(tmpdir(), 'kompas-schade-'));
    await cp(folders.userDir, userDir, { recursive: true });
    for (const name of ['actief.json', 'actief-vorig.json'])
      await truncate(join(userDir, 'gegevens', name), 30);
    const store = await openStore({ ...folders, userDir });
    expect(await nameInUse(store)).toBe('Verkoper');
    expect(store.meldingen).toHaveLength(1);
    expect(await readdir(join(userDir, 'gegevens', 'beschadigd'))).toHaveLength(2);
    await rm(userDir, { recursive: true });
  });
});
