/** What the real sources hold, counted in the built database with real sql.js. */
import { join } from 'node:path';
import initSqlJs, { type Database, type SqlValue } from 'sql.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type Gebouwd } from '../../data/build/build';
import { layoutOf } from '../../data/build/layout';
import { sha256 } from '../../data/build/write/manifest';

const layout = layoutOf(join(import.meta.dirname, '..', '..'));
const stil = (): void => undefined;

let gebouwd: Gebouwd;
let db: Database;
beforeAll(async () => {
  gebouwd = await build(layout, stil);
  const SQL = await initSqlJs();
  db = new SQL.Database(gebouwd.reference);
}, 60_000);
afterAll(() => {
  db.close();
});

function column(sql: string, params: SqlValue[] = []): SqlValue[] {
  return (db.exec(sql, params)[0]?.values ?? []).map((row) => row[0] ?? null);
}

describe('the counts of the sources', () => {
  it.each([
    ['kwalificatie', 1051],
    ['kerntaak', 1206],
    ['werkproces', 4904],
    ['titel', 2050],
    ['opvolging', 441],
    ['vaardigheid', 332],
    ['kwalificatie_vaardigheid', 5912],
    ['beroep', 3039],
    ['beroep_naam', 19435],
    ['keuzedeel', 163],
    ['keuzedeel_kwalificatie', 430],
    ['certificaat', 47],
    ['certificaat_werkproces', 79],
    ['arbeidsmarktregio', 35],
    ['gemeente', 342],
    ['pc4', 4069],
    ['loket', 52],
    ['omtrek', 35],
  ])('%s: %i rows', (table, aantal) => {
    expect(column(`SELECT count(*) FROM ${table}`)).toEqual([aantal]);
    expect(gebouwd.manifest.aantallen[table]).toBe(aantal);
  });

  it('479 kwalificaties are actueel, 184 of them without known werkprocessen', () => {
    expect(gebouwd.manifest.aantallen['kwalificatie_actueel']).toBe(479);
    expect(column("SELECT count(*) FROM kwalificatie WHERE status = 'actueel'")).toEqual([479]);
    expect(gebouwd.manifest.ontbreekt[0]).toBe(
      'Van 184 van de 479 actuele kwalificaties kennen we de werkprocessen nog niet.',
    );
    expect(gebouwd.manifest.ontbreekt).toContain(
      'Van 134 actuele kwalificaties kennen we alleen het basisdeel.',
    );
  });

  it('44 certificaten are known, of three the name is not', () => {
    expect(gebouwd.manifest.ontbreekt).toContain(
      'Er zijn 44 certificaten bekend. Landelijk zijn het er meer.',
    );
    expect(column("SELECT DISTINCT code FROM certificaat WHERE naam = '' ORDER BY code")).toEqual([
      'C0017',
      'C0123',
      'C0196',
    ]);
  });

  it('456 kwalificaties have werkprocessen', () => {
    expect(column('SELECT count(DISTINCT crebo) FROM werkproces')).toEqual([456]);
  });
});

describe('the database', () => {
  it('is whole and every reference holds', () => {
    expect(column('PRAGMA integrity_check')).toEqual(['ok']);
    expect(column('PRAGMA foreign_key_check')).toEqual([]);
  });

  it('is described by its manifest', () => {
    expect(gebouwd.manifest.hash).toBe(sha256(gebouwd.reference));
    const sets = new Map(gebouwd.manifest.sets.map((set) => [set.id, set]));
    expect(sets.get('kwalificaties')).toMatchObject({ aantal: 1051, editie: '2026-01-17', voorbeeld: false });
    expect(gebouwd.manifest.sets.filter(({ licentie, bron }) => licentie === '' || bron === '')).toEqual([]);
    expect(sets.get('vaardigheden')).toMatchObject({
      licentie: 'niet vastgesteld',
    });
  });

  it('keeps quirks of a source as they are: Waterbouwer 25757 has profile number 1', () => {
    const profielen = column(
      "SELECT DISTINCT substr(code, 1, 2) FROM werkproces WHERE crebo = '25757' ORDER BY 1",
    );
    expect(profielen).toEqual(['B1', 'P1']);
  });

  it('keeps both crebo codes of a dossier that is being renewed', () => {
    const koks = column(
      "SELECT crebo FROM kwalificatie WHERE naam = 'Kok' AND status = 'actueel' ORDER BY crebo",
    );
    expect(koks).toEqual(['25180', '27060']);
  });

  it('leads to every title from a task card', () => {
    expect(column('SELECT sleutel FROM titel WHERE sleutel NOT IN (SELECT sleutel FROM taak_titel)')).toEqual(
      [],
    );
  });

  it('leads from every group of professions but a few to what people in it do, in a fixed order', () => {
    const zonder = column('SELECT DISTINCT isco FROM beroep WHERE isco NOT IN (SELECT isco FROM isco_taak)');
    expect(zonder.length).toBeLessThanOrEqual(3);
    expect(column("SELECT taak FROM isco_taak WHERE isco = '7112' ORDER BY plaats")[0]).toBe('metselen');
  });

  it('leads from a profession that has its own row to those tasks, whichever group it is in', () => {
    expect(
      column(
        "SELECT t.taak FROM beroep_taak t JOIN beroep b ON b.id = t.beroep WHERE b.naam = 'banketbakker' AND t.plaats = 1",
      ),
    ).toEqual(['gebak-maken', 'gebak-maken']);
  });

  it('holds no e-mail address, no telephone number and no address of a source repository', () => {
    const tekst = Buffer.from(gebouwd.reference).toString('utf8');
    expect(tekst).not.toMatch(/[\w.]+@[\w.]+\.(?:nl|com)/u);
    expect(tekst).not.toMatch(/github|gitlab|\+31(?:[\s-]?\d){9}|\b06-?\d{8}\b/iu);
  });
});

describe('full-text search', () => {
  const find = (match: string, soort: string): SqlValue[] =>
    column('SELECT ref FROM zoek WHERE zoek MATCH ? AND soort = ? ORDER BY docid', [match, soort]);

  it('finds a card by an everyday word', () => {
    expect(find('gewoon:heftruck', 'taak')).toContain('heftruck-rijden');
  });

  it('finds by the start of a word', () => {
    expect(find('gewoon:heftr*', 'taak')).toContain('heftruck-rijden');
  });

  it('finds another form of a word by its stem', () => {
    expect(find('gewoon:heftrucks', 'taak')).not.toContain('heftruck-rijden');
    expect(find('stam:heftruck', 'taak')).toContain('heftruck-rijden');
  });

  it('does not mind accents', () => {
    expect(find('gewoon:cafe', 'beroep')).not.toEqual([]);
    expect(find('gewoon:cafe', 'beroep')).toEqual(find('gewoon:café', 'beroep'));
  });

  it('finds kwalificaties by their name and professions by another name', () => {
    expect(find('gewoon:stukadoor', 'kwalificatie')).not.toEqual([]);
    const [uri] = column(
      'SELECT uri FROM beroep WHERE id = ?',
      find('"chef inspicient"', 'beroep').slice(0, 1),
    );
    expect(uri).toMatch(/^http:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f-]{36}$/u);
  });

  it('knows every word of every document, with its stem and in how many documents it stands', () => {
    const documenten = db.exec('SELECT gewoon, stam FROM zoek')[0]?.values ?? [];
    const telling = new Map<string, number>();
    for (const [gewoon] of documenten) {
      for (const woord of new Set(String(gewoon).split(' ')))
        telling.set(woord, (telling.get(woord) ?? 0) + 1);
    }
    const bekend = db.exec('SELECT woord, documenten FROM zoekwoord')[0]?.values ?? [];
    expect(new Map(bekend.map(([woord, aantal]) => [String(woord), Number(aantal)]))).toEqual(telling);
    const scheef = documenten.filter(
      ([gewoon, stam]) => String(gewoon).split(' ').length !== String(stam).split(' ').length,
    );
    expect(scheef).toEqual([]);
  });
});

it('is reproducible: the same sources give the same bytes', async () => {
  const opnieuw = await build(layout, stil);
  expect(sha256(opnieuw.reference)).toBe(sha256(gebouwd.reference));
  expect(opnieuw.manifest).toEqual(gebouwd.manifest);
  expect(opnieuw.voorbeeldLeerbanen).toEqual(gebouwd.voorbeeldLeerbanen);
}, 60_000);
