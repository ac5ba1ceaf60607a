/** One open database of leerbanen in sql.js: prepared statements that are kept, and rows as plain lists. */
import type { Database, Statement } from 'sql.js';
import { sharedSql } from '../../sql/library';

export type Cell = string | number | null;
export type Row = readonly Cell[];

export class SqlBank {
  readonly #kept = new Map<string, Statement>();

  private constructor(private readonly db: Database) {}

  /** @param bytes of a database file; without it a new, empty one */
  static async open(bytes?: Uint8Array): Promise<SqlBank> {
    const { Database } = await sharedSql();
    return new SqlBank(new Database(bytes));
  }

  /** Runs statements that answer nothing. */
  exec(sql: string): void {
    this.db.run(sql);
  }

  /** Runs one statement that answers nothing. */
  run(sql: string, params: Row): void {
    this.#statement(sql).run([...params]);
  }

  all(sql: string, params: Row = []): Row[] {
    const statement = this.#statement(sql);
    const rows: Row[] = [];
    try {
      statement.bind([...params]);
      while (statement.step()) rows.push(statement.get() as Cell[]);
      return rows;
    } finally {
      statement.reset();
    }
  }

  /** Rows one by one, for tables that are too long to hold; other statements may run in between. */
  *scan(sql: string, params: Row = []): Generator<Row, void, undefined> {
    const statement = this.db.prepare(sql, [...params]);
    try {
      while (statement.step()) yield statement.get() as Cell[];
    } finally {
      statement.free();
    }
  }

  /** The whole file. Statements that are being scanned end. */
  bytes(): Uint8Array {
    this.#kept.clear();
    return this.db.export();
  }

  close(): void {
    this.#kept.clear();
    this.db.close();
  }

  #statement(sql: string): Statement {
    const known = this.#kept.get(sql);
    if (known) return known;
    const made = this.db.prepare(sql);
    this.#kept.set(sql, made);
    return made;
  }
}
