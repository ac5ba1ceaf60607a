/** A copy of the reference database that a load is applied to, in a memory of its own that goes away with it. */
import type { Database, SqlValue } from 'sql.js';
import { rowsOf } from '../../sql/rows-of';
import { newSqlInstance } from '../../vault/sql-instance';

type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

export class WorkDatabase {
  private constructor(private readonly database: Database) {}

  /**
   * References are checked once, when every load was applied: checked row by row they take seconds.
   * @param bytes of a reference database; they are copied
   */
  static async open(bytes: Uint8Array): Promise<WorkDatabase> {
    const { Database } = await newSqlInstance();
    const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    return new WorkDatabase(new Database(plain));
  }

  run(sql: string, params: readonly SqlValue[] = []): void {
    this.database.run(sql, [...params]);
  }

  /** The same statement for many rows. */
  runEach(sql: string, rows: Iterable<readonly SqlValue[]>): void {
    const statement = this.database.prepare(sql);
    try {
      for (const row of rows) statement.run([...row]);
    } finally {
      statement.free();
    }
  }

  readonly rows = (sql: string, params: readonly SqlValue[] = []): Row[] =>
    rowsOf(this.database, sql, params) as Row[];

  /** The first column of every row, as text. */
  texts(sql: string, params: readonly SqlValue[] = []): string[] {
    return this.rows(sql, params).map((row) => String(Object.values(row)[0]));
  }

  export(): Uint8Array {
    return this.database.export();
  }

  close(): void {
    this.database.close();
  }
}
