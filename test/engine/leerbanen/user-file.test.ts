import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  readUserFile,
  removeUserFile,
  writeUserFile,
  type UserLeerbanen,
} from '../../../electron/engine/leerbanen/user-file';
import type { Crebo, Datum } from '../../../shared/domain/ids';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kompas-eigen-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const never = new AbortController().signal;

function content(ids: readonly string[]): UserLeerbanen {
  const leerbanen = ids.map((id) => ({
    id,
    titel: 'Kok',
    crebo: '25180' as Crebo,
    leerbedrijf: 'De "Proef"\n& Co',
    leerbedrijfId: '1',
    plaats: 'Tilburg',
    leerweg: 'bbl' as const,
    kenmerken: [],
    werkprocessen: [],
    voorbeeld: false,
  }));
  const counts = {
    gelezen: ids.length,
    geladen: ids.length,
    geweigerd: [],
    geweigerdTotaal: 0,
    opmerkingen: [],
  };
  return { geladenOp: '2026-03-14' as Datum, rapport: { naam: 'markt.json', ...counts }, leerbanen };
}

describe('the file of the user', () => {
  it('comes back as it was written', async () => {
    expect(await readUserFile(dir)).toBe('geen');
    await writeUserFile(join(dir, 'new', 'folder'), content(['a', 'b']), never);
    expect(await readUserFile(join(dir, 'new', 'folder'))).toEqual(content(['a', 'b']));
  });

  it('is the old one, whole and alone, when writing the new one is cancelled', async () => {
    await writeUserFile(dir, content(['a']), never);
    const before = await readFile(join(dir, 'leerbanen.jsonl'));
    const writing = writeUserFile(dir, content(['b', 'c']), AbortSignal.abort());
    await expect(writing).rejects.toMatchObject({ code: 'geannuleerd' });
    expect(await readFile(join(dir, 'leerbanen.jsonl'))).toEqual(before);
    expect(await readdir(dir)).toEqual(['leerbanen.jsonl']);
  });

  it('is replaced also where an earlier crash left half a new file behind', async () => {
    await writeFile(join(dir, 'leerbanen.jsonl.nieuw'), 'half a file '.repeat(1000));
    await writeUserFile(dir, content(['d']), never);
    expect(await readUserFile(dir)).toEqual(content(['d']));
    expect(await readdir(dir)).toEqual(['leerbanen.jsonl']);
  });

  it('is gone after it was removed, also when it was not there', async () => {
    await writeUserFile(dir, content(['a']), never);
    await removeUserFile(dir);
    await removeUserFile(dir);
    expect(await readUserFile(dir)).toBe('geen');
  });
});
