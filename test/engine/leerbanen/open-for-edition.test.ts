import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForEdition } from '../../../electron/engine/leerbanen/open-for-edition';
import { rawRecord } from '../../shared/leerbanen/raw-record';
import { content, makeBank, rowsOf, type Inhoud } from './bank/make-bank';
import { lees, manyLines, open } from './open-leerbanen';

const EXAMPLES = 3;
let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'kompas-editie-'));
  await writeFile(
    join(dataDir, 'voorbeeld-leerbanen.jsonl'),
    manyLines(EXAMPLES, () => ({ voorbeeld: true })),
  );
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const path = (): string => join(dataDir, 'leerbanen.sqlite');
async function write(inhoud: Inhoud): Promise<void> {
  const bank = await makeBank(inhoud);
  bank.sql.run('UPDATE deel SET geladen = ?', ['2026-03-01']);
  await writeFile(path(), bank.sql.bytes());
  bank.sql.close();
}

describe('the leerbanen that go with an edition', () => {
  it('are the bundled ones, marked as invented, while nothing was loaded', async () => {
    const { sets, zoek } = open(await openForEdition(dataDir, undefined));
    expect(sets()).toHaveLength(1);
    expect(sets()[0]).toMatchObject({
      id: 'leerbanen',
      aantal: EXAMPLES,
      voorbeeld: true,
      editie: '2026-01-16',
      dagenOud: 57,
    });
    expect(zoek()).toMatchObject({ totaal: EXAMPLES, voorbeeld: true, datum: '2026-01-16' });
  });

  it('are those that were loaded, with the day of loading', async () => {
    const { bank } = await lees(manyLines(5), { naam: 'markt.jsonl' });
    bank.sql.run('UPDATE deel SET geladen = ?', ['2026-03-14']);
    await writeFile(path(), bank.sql.bytes());
    const { sets, zoek } = open(await openForEdition(dataDir, path()));
    expect(sets()).toHaveLength(1);
    expect(sets()[0]).toMatchObject({ naam: 'Leerbanen', aantal: 5, voorbeeld: false });
    expect(sets()[0].bron).toBe('markt.jsonl, ingelezen op 14 maart 2026');
    expect(zoek()).toMatchObject({ totaal: 5, voorbeeld: false });
  });

  it('are marked as invented when somebody loads the bundled ones', async () => {
    const { bank } = await lees(manyLines(2, () => ({ voorbeeld: true })));
    bank.sql.run('UPDATE deel SET geladen = ?', ['2026-03-14']);
    await writeFile(path(), bank.sql.bytes());
    const { sets, zoek } = open(await openForEdition(dataDir, path()));
    expect(sets()[0].voorbeeld).toBe(true);
    expect(zoek().voorbeeld).toBe(true);
  });

  it('are the bundled ones beside erkenningen, while only those were loaded', async () => {
    const { leerbedrijven, bestand } = content(1);
    await write({ leerbedrijven, bestand });
    const bank = await openForEdition(dataDir, path());
    const { sets, zoek } = open(bank);
    expect(sets().map(({ id, voorbeeld }) => [id, voorbeeld])).toEqual([
      ['leerbanen', true],
      ['erkenningen', false],
    ]);
    expect(zoek()).toMatchObject({ totaal: EXAMPLES, voorbeeld: true });
    const loaded = await makeBank({ leerbedrijven, bestand });
    expect(rowsOf(bank, 'erkenningen')).toEqual(rowsOf(loaded, 'erkenningen'));
  });

  it('are none, and the name says so, when there is no file at all', async () => {
    await rm(join(dataDir, 'voorbeeld-leerbanen.jsonl'));
    const { sets, zoek } = open(await openForEdition(dataDir, undefined));
    expect(sets()[0]).toMatchObject({ aantal: 0, voorbeeld: true, editie: '' });
    expect(sets()[0].naam).toMatch(/ontbreekt/u);
    expect(zoek()).toMatchObject({ totaal: 0, treffers: [], leerbedrijven: [] });
  });

  it('are none when the bundled file is damaged, and never keep the app from starting', async () => {
    await writeFile(join(dataDir, 'voorbeeld-leerbanen.jsonl'), 'kapot');
    expect(open(await openForEdition(dataDir, undefined)).zoek().totaal).toBe(0);
  });

  it('are refused when their file is damaged, so that another edition can be used', async () => {
    await write(content(1));
    for (const damaged of ['', 'kapot', JSON.stringify(rawRecord())]) {
      await writeFile(path(), damaged);
      await expect(openForEdition(dataDir, path())).rejects.toMatchObject({ code: 'gegevens-beschadigd' });
    }
  });
});
