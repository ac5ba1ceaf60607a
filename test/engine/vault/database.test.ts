/** The decrypted database: its own memory, nothing left of what was deleted, and steps of its shape. */
import { describe, expect, it } from 'vitest';
import { VaultDatabase } from '../../../electron/engine/vault/database';
import { MIGRATIONS } from '../../../electron/engine/vault/migrations';
import { migrate } from '../../../electron/engine/vault/migrations/migrate';
import { newSqlInstance } from '../../../electron/engine/vault/sql-instance';

const latest = MIGRATIONS.length;
const never = (): Promise<void> => Promise.reject(new Error('nothing to back up'));

async function withTexts(texts: readonly string[]): Promise<VaultDatabase> {
  const database = await VaultDatabase.open();
  database.run('CREATE TABLE t (id INTEGER PRIMARY KEY, tekst TEXT)');
  for (const text of texts) database.run('INSERT INTO t (tekst) VALUES (?)', [text]);
  return database;
}

describe('the database of a kluis', () => {
  it('gives back what was exported, and overwrites the bytes that it was given', async () => {
    const database = await withTexts(['hallo']);
    const bytes = database.export();
    const again = await VaultDatabase.open(bytes);
    expect(again.rows('SELECT tekst FROM t')).toEqual([{ tekst: 'hallo' }]);
    expect(bytes.every((byte) => byte === 0)).toBe(true);
    again.run("INSERT INTO t (tekst) VALUES ('na het openen')");
    expect(again.rows('SELECT count(*) AS n FROM t')).toEqual([{ n: 2 }]);
  });

  it('reads from a Buffer as well, which shares its memory', async () => {
    const database = await withTexts(['hallo']);
    const again = await VaultDatabase.open(Buffer.from(database.export()));
    expect(again.rows('SELECT tekst FROM t')).toEqual([{ tekst: 'hallo' }]);
  });

  it('stands on its own: another one knows nothing of it, and works on when this one is wiped', async () => {
    const one = await withTexts(['van één']);
    const two = await withTexts(['van twee']);
    one.wipe();
    expect(two.rows('SELECT tekst FROM t')).toEqual([{ tekst: 'van twee' }]);
    expect(() => one.rows('SELECT tekst FROM t')).toThrow();
  });

  it('keeps its settings after an export', async () => {
    const database = await withTexts(['hallo']);
    database.export();
    expect(database.rows('PRAGMA secure_delete')).toEqual([{ secure_delete: 1 }]);
    expect(database.rows('PRAGMA journal_mode')).toEqual([{ journal_mode: 'memory' }]);
    expect(database.rows('PRAGMA temp_store')).toEqual([{ temp_store: 2 }]);
  });

  it('does a change as a whole or not at all', async () => {
    const database = await withTexts(['eerst']);
    expect(() => {
      database.atOnce(() => {
        database.run("INSERT INTO t (tekst) VALUES ('half')");
        throw new Error('onderbroken');
      });
    }).toThrow('onderbroken');
    expect(database.rows('SELECT tekst FROM t')).toEqual([{ tekst: 'eerst' }]);
  });

  it('holds nothing of what was deleted or changed among hundreds of others, once it forgets', async () => {
    const marker = (id: number): string => `merkteken-${String(id)}-${'x'.repeat((id * 97) % 6000)}`;
    const database = await withTexts(Array.from({ length: 400 }, (_, i) => marker(i + 1)));
    for (let id = 1; id <= 400; id += 1) {
      if (id % 3 === 0) database.run('DELETE FROM t WHERE id = ?', [id]);
      if (id % 3 === 1) database.run('UPDATE t SET tekst = ? WHERE id = ?', [`anders ${String(id)}`, id]);
    }
    await database.prepareToForget();
    const bytes = Buffer.from(database.exportAndForget());
    for (let id = 1; id <= 400; id += 1) {
      expect(bytes.includes(`merkteken-${String(id)}-`), String(id)).toBe(id % 3 === 2);
    }
    expect(database.rows('SELECT count(*) AS n FROM t')).toEqual([{ n: 267 }]);
    database.run("INSERT INTO t (tekst) VALUES ('gaat verder')");
  });
});

describe('its memory', () => {
  it('is all zeros after it was wiped', async () => {
    const instance = await newSqlInstance();
    const database = new instance.Database();
    database.run("CREATE TABLE t (tekst TEXT); INSERT INTO t VALUES ('merkteken-geheugen')");
    expect(instance.holds('merkteken-geheugen')).toBe(true);
    instance.wipe();
    expect(instance.holds('merkteken-geheugen')).toBe(false);
    expect(instance.holds('\0'.repeat(1024))).toBe(true);
  });
});

describe('the shape of a kluis', () => {
  it('is made from nothing without a backup, and is left alone the next time', async () => {
    const database = await VaultDatabase.open();
    expect(await migrate(database.raw, MIGRATIONS, never)).toBe(true);
    expect(await migrate(database.raw, MIGRATIONS, never)).toBe(false);
    expect(database.rows('PRAGMA user_version')).toEqual([{ user_version: latest }]);
  });

  it('has numbered steps, without gaps', () => {
    expect(MIGRATIONS.map(({ versie }) => versie)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  });

  it('is kept as it was before each later step', async () => {
    const database = await VaultDatabase.open();
    await migrate(database.raw, MIGRATIONS, never);
    const kept: unknown[] = [];
    const later = [
      ...MIGRATIONS,
      { versie: latest + 1, sql: 'CREATE TABLE twee (x)' },
      { versie: latest + 2, sql: 'ALTER TABLE twee ADD COLUMN y' },
    ];
    await migrate(database.raw, later, () => {
      kept.push(database.rows('PRAGMA user_version')[0]?.['user_version']);
      return Promise.resolve();
    });
    expect(kept).toEqual([latest, latest + 1]);
    expect(database.rows('SELECT x, y FROM twee')).toEqual([]);
  });

  it('does not change when a step fails half way, or could not be backed up', async () => {
    const database = await VaultDatabase.open();
    await migrate(database.raw, MIGRATIONS, never);
    const broken = [
      ...MIGRATIONS,
      { versie: latest + 1, sql: 'CREATE TABLE half (x); CREATE TABLE half (x)' },
    ];
    await expect(migrate(database.raw, broken, () => Promise.resolve())).rejects.toThrow('half');
    await expect(migrate(database.raw, broken, never)).rejects.toThrow('nothing to back up');
    expect(database.rows('PRAGMA user_version')).toEqual([{ user_version: latest }]);
    expect(database.rows("SELECT name FROM sqlite_schema WHERE name = 'half'")).toEqual([]);
  });

  it('of a newer app is refused, with a reason', async () => {
    const database = await VaultDatabase.open();
    database.run('PRAGMA user_version = 99');
    await expect(migrate(database.raw, MIGRATIONS, never)).rejects.toMatchObject({
      code: 'onbekende-versie',
    });
  });
});
