import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLeerbanenFile } from '../../../../electron/engine/leerbanen/bank/open-bank';
import { SqlBank } from '../../../../electron/engine/leerbanen/bank/sql-bank';
import { EngineError } from '../../../../electron/engine/engine-error';
import { content, leerplaatsenIn, makeBank } from './make-bank';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kompas-bank-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe('a file of leerbanen', () => {
  it('opens with what was written to it', async () => {
    const made = await makeBank(content(1));
    const path = join(dir, 'leerbanen.sqlite');
    await writeFile(path, made.sql.bytes());
    const opened = await openLeerbanenFile(path);
    expect(opened.delen).toEqual(made.delen);
    expect(opened.delen.leerbanen).toMatchObject({ bestand: 'bestand 1', geladen: '' });
    expect(leerplaatsenIn(opened)).toEqual(leerplaatsenIn(made));
    for (const bank of [made, opened]) bank.sql.close();
  });

  it('is refused in Dutch when it is gone, damaged, of another kind or of another version', async () => {
    const made = await makeBank(content(1));
    const whole = made.sql.bytes();
    made.sql.close();
    const other = await SqlBank.open();
    other.exec('CREATE TABLE t (x)');
    const newer = await SqlBank.open(whole);
    newer.exec('PRAGMA user_version = 2');
    const bad = [
      new Uint8Array(0),
      Buffer.from('dit is geen databank'),
      whole.slice(0, 300),
      other.bytes(),
      newer.bytes(),
    ];
    const path = join(dir, 'slecht.sqlite');
    for (const bytes of bad) {
      await writeFile(path, bytes);
      const refused = await openLeerbanenFile(path).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(EngineError);
      expect(refused).toMatchObject({ code: 'gegevens-beschadigd' });
      expect((refused as Error).message).toMatch(/^Het bestand met leerbanen/u);
    }
    await expect(openLeerbanenFile(join(dir, 'weg.sqlite'))).rejects.toMatchObject({
      code: 'gegevens-beschadigd',
    });
    for (const bank of [other, newer]) bank.close();
  });
});
