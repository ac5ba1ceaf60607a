/** Runs one query and gives every row as a plain object. */
import type { Database, SqlValue } from 'sql.js';

export function rowsOf(
  database: Database,
  sql: string,
  params: readonly SqlValue[],
): Record<string, SqlValue>[] {
  const statement = database.prepare(sql);
  try {
    statement.bind([...params]);
    const rows: Record<string, SqlValue>[] = [];
    while (statement.step()) rows.push(statement.getAsObject());
    return rows;
  } finally {
    statement.free();
  }
}
