/** The decrypted database of the kluis, in a memory of its own that can be wiped. */
import type { Database, SqlValue } from 'sql.js';
import { rowsOf } from '../sql/rows-of';
import { newSqlInstance, type SqlInstance } from './sql-instance';

/** One row, by column. */
export type Row = Readonly<Record<string, SqlValue>>;

/**
 * What is deleted is overwritten at once, and nothing is written anywhere but in the memory that a lock wipes.
 * Export closes and reopens the database, so these are set again after each.
 */
const PRAGMAS = 'PRAGMA secure_delete = ON; PRAGMA journal_mode = MEMORY; PRAGMA temp_store = MEMORY;';

/** A conversation takes some kilobytes: on pages of the usual size, each would waste a third of its page. */
const PAGE_SIZE = 'PRAGMA page_size = 8192;';

export class VaultDatabase {
  #instance: SqlInstance;
  #database: Database;
  #spare: SqlInstance | undefined;

  private constructor(instance: SqlInstance, bytes: Uint8Array | undefined) {
    this.#instance = instance;
    this.#database = openIn(instance, bytes);
  }

  /** @param bytes a database that was exported; overwritten with zeros. Absent: an empty one. */
  static async open(bytes?: Uint8Array): Promise<VaultDatabase> {
    const database = new VaultDatabase(await newSqlInstance(), bytes);
    bytes?.fill(0);
    return database;
  }

  /** The database itself, for migrations. Not to be held: `exportAndForget` replaces it. */
  get raw(): Database {
    return this.#database;
  }

  run(sql: string, params: readonly SqlValue[] = []): void {
    this.#database.run(sql, [...params]);
  }

  rows(sql: string, params: readonly SqlValue[] = []): Row[] {
    return rowsOf(this.#database, sql, params);
  }

  /** Does all of it or nothing. */
  atOnce(work: () => void): void {
    this.run('BEGIN');
    try {
      work();
      this.run('COMMIT');
    } catch (error) {
      this.run('ROLLBACK');
      throw error;
    }
  }

  export(): Uint8Array {
    const bytes = this.#database.export();
    this.#database.run(PRAGMAS);
    return bytes;
  }

  /** Makes ready for one `exportAndForget`. */
  async prepareToForget(): Promise<void> {
    this.#spare ??= await newSqlInstance();
  }

  /**
   * Exports without a trace of what was deleted: written anew from what is left, and moved to fresh memory, while
   * the old memory is overwritten.
   */
  exportAndForget(): Uint8Array {
    this.#database.run('VACUUM');
    const bytes = this.export();
    const spare = this.#spare;
    if (spare) {
      this.#spare = undefined;
      this.#drop();
      this.#instance = spare;
      this.#database = openIn(spare, bytes);
    }
    return bytes;
  }

  /** Overwrites everything that was decrypted; nothing can be asked afterwards. */
  wipe(): void {
    this.#drop();
    this.#spare?.wipe();
  }

  #drop(): void {
    try {
      this.#emptyTables();
      this.#database.close();
    } finally {
      this.#instance.wipe();
    }
  }

  /** Tables live in the file system of sql.js, outside the memory that is wiped: they are overwritten there first. */
  #emptyTables(): void {
    for (const { name } of this.rows(`SELECT name FROM sqlite_schema WHERE type = 'table'`)) {
      this.run(`DROP TABLE "${String(name)}"`);
    }
  }
}

/** sql.js copies what it gets with `slice`, which copies nothing of a Buffer: it gets a plain view instead. */
function openIn(instance: SqlInstance, bytes: Uint8Array | undefined): Database {
  const plain = bytes && new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const database = new instance.Database(plain);
  database.run(PAGE_SIZE + PRAGMAS);
  return database;
}
