/** After each next person, no answer of the one before is in what the engine can reach. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { bundle } from '../../kluisproef/bundle';

const CHILD = join(import.meta.dirname, 'reset-child.ts');
const OUT = join(import.meta.dirname, '..', '..', 'results', 'werkplaats');
const PERSONS = 200;

it(`holds nobody of ${String(PERSONS)} persons, and the one who is still there`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kompas-werkplaats-'));
  try {
    const child = await bundle(CHILD, OUT, 'reset-child');
    const flags = ['--expose-gc', child, folder, String(PERSONS)];
    const { stdout } = await promisify(execFile)(process.execPath, flags);
    // The last one proves that the search finds what is there.
    expect(JSON.parse(stdout)).toEqual([PERSONS]);
    const names = await readdir(folder, { recursive: true });
    for (const name of names) {
      const text = await readFile(join(folder, name), 'latin1').catch(() => '');
      expect(text, name).not.toMatch(/merk-\d+-zq9/u);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
