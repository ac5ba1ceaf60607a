/** A small JSON file: whole or not there, never half, and never lost without a trace. */
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readJsonFile, writeJsonFile, type JsonFile } from '../../../electron/engine/files/json-file';

const NOW = new Date('2026-03-14T10:05:06Z');

let dir: string;
let file: JsonFile<{ getal: number }>;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kompas-json-'));
  file = { dir, name: 'iets.json', schema: z.object({ getal: z.number() }) };
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe('a small JSON file', () => {
  it('is not needed', async () => {
    expect(await readJsonFile({ ...file, dir: join(dir, 'nog-niet') }, NOW)).toBeUndefined();
  });

  it('gives back what was written last, and leaves nothing beside it', async () => {
    await writeJsonFile(file, { getal: 1 });
    await writeJsonFile(file, { getal: 2 });
    expect(await readJsonFile(file, NOW)).toEqual({ getal: 2 });
    expect(await readdir(dir)).toEqual(['iets.json']);
  });

  it.skipIf(process.platform === 'win32')('is for this user only', async () => {
    const below = { ...file, dir: join(dir, 'eigen') };
    await writeJsonFile(below, { getal: 1 });
    expect((await stat(below.dir)).mode & 0o777).toBe(0o700);
    expect((await stat(join(below.dir, below.name))).mode & 0o777).toBe(0o600);
  });

  it.each(['', '{"getal": 1', '{"getal": "een"}', 'null'])(
    'with "%s" in it is moved aside and kept',
    async (text) => {
      await writeFile(join(dir, 'iets.json'), text);
      expect(await readJsonFile(file, NOW)).toBeUndefined();
      expect(await readdir(dir)).toEqual(['iets-beschadigd-20260314100506.json']);
      expect(await readFile(join(dir, 'iets-beschadigd-20260314100506.json'), 'utf8')).toBe(text);
    },
  );

  it('stays as it was when another could not be put in its place', async () => {
    await mkdir(join(dir, 'iets.json', 'vol'), { recursive: true });
    await expect(writeJsonFile(file, { getal: 1 })).rejects.toThrow();
    expect(await readdir(dir)).toEqual(['iets.json']);
    expect(await readdir(join(dir, 'iets.json'))).toEqual(['vol']);
  });

  it('that can not be opened is an error, and is left alone', async () => {
    await mkdir(join(dir, 'iets.json'));
    await expect(readJsonFile(file, NOW)).rejects.toThrow();
    expect(await readdir(dir)).toEqual(['iets.json']);
  });
});
