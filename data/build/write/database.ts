/**
 * Writes rows into a new SQLite database, byte for byte the same for the same rows: fixed page size,
 * rows in a fixed order, no clock, and a VACUUM at the end.
 */
import initSqlJs, { type Database } from 'sql.js';
import { compare } from './order';
import type { TableRows, Waarde } from './rows';

/** Tables whose row order means something (search documents, in order of kind). */
const IN_ORDER = new Set(['zoek']);

export interface GebouwdeDatabase {
  readonly bytes: Uint8Array;
  /** Rows per table. */
  readonly aantallen: Readonly<Record<string, number>>;
}

/** @throws Error when a row breaks a constraint of the schema (the checks should have found it) */
export async function writeDatabase(schema: string, tables: TableRows): Promise<GebouwdeDatabase> {
  const SQL = await initSqlJs();
  const db = new SQL.Database();
  try {
    db.run('PRAGMA page_size = 4096; PRAGMA foreign_keys = ON; PRAGMA user_version = 1;');
    db.run(schema);
    db.run('BEGIN');
    for (const [table, rows] of tables) insertAll(db, table, rows);
    db.run("INSERT INTO zoek (zoek) VALUES ('optimize')");
    db.run('COMMIT');
    db.run('ANALYZE');
    db.run('VACUUM');
    const aantallen = Object.fromEntries(tables.map(([table, rows]) => [table, rows.length]));
    return { bytes: db.export(), aantallen };
  } finally {
    db.close();
  }
}

function insertAll(db: Database, table: string, rows: TableRows[number][1]): void {
  const eerste = rows[0];
  if (eerste === undefined) return;
  const insert = db.prepare(`INSERT INTO ${table} VALUES (${eerste.map(() => '?').join(', ')})`);
  try {
    for (const row of IN_ORDER.has(table) ? rows : sorted(rows)) insert.run([...row]);
  } catch (reden) {
    throw new Error(`Tabel ${table}: ${reden instanceof Error ? reden.message : String(reden)}`, {
      cause: reden,
    });
  } finally {
    insert.free();
  }
}

function sorted(rows: TableRows[number][1]): (readonly Waarde[])[] {
  return rows
    .map((row) => ({ row, key: row.map(String).join('\u0000') }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ row }) => row);
}
