/** Puts the leerbanen of one database in another, in place of those that stand there; its erkenningen stay. */
import { INDEXES, TABLES } from './schema';
import type { SqlBank } from './sql-bank';

/** Rows between two breaths. */
const BATCH = 5000;

/**
 * @param to is changed; when this fails it is half done and can only be thrown away
 * @param breathe gets the rows that were copied since the last time
 */
export async function copyLeerbanen(
  to: SqlBank,
  from: SqlBank,
  breathe: (rows: number) => Promise<void>,
): Promise<void> {
  to.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN;');
  to.exec('DROP INDEX IF EXISTS leerbaan_crebo; DROP INDEX IF EXISTS leerbaan_id;');
  let waiting = 0;
  for (const table of TABLES.leerbanen) {
    to.exec(`DELETE FROM ${table}`);
    let insert = '';
    for (const row of from.scan(`SELECT * FROM ${table}`)) {
      insert ||= `INSERT INTO ${table} VALUES (${row.map(() => '?').join(', ')})`;
      to.run(insert, row);
      waiting += 1;
      if (waiting < BATCH) continue;
      await breathe(waiting);
      waiting = 0;
    }
  }
  await breathe(waiting);
  for (const index of INDEXES.leerbanen) {
    to.exec(index);
    await breathe(0);
  }
  to.exec("DELETE FROM deel WHERE naam = 'leerbanen'");
  for (const row of from.scan("SELECT * FROM deel WHERE naam = 'leerbanen'")) {
    to.run('INSERT INTO deel VALUES (?, ?, ?, ?, ?)', row);
  }
  to.exec('COMMIT');
}
