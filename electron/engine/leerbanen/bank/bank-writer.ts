/** Makes a database of leerbanen and erkenningen from what is read, in memory until it is finished. */
import type { Breathe } from './breathe';
import { SCHEMA } from './schema';
import { SqlBank } from './sql-bank';
import { ErkenningenWriter } from './write-erkenningen';
import { LeerbanenWriter } from './write-leerbanen';

/** Nothing to fall back on is needed: a database that is not finished is thrown away. */
const QUICK = 'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;';

export class BankWriter {
  readonly leerbanen: LeerbanenWriter;
  readonly erkenningen: ErkenningenWriter;

  private constructor(private readonly sql: SqlBank) {
    this.leerbanen = new LeerbanenWriter(sql);
    this.erkenningen = new ErkenningenWriter(sql);
  }

  static async create(): Promise<BankWriter> {
    const sql = await SqlBank.open();
    sql.exec(`${QUICK}${SCHEMA}BEGIN;`);
    return new BankWriter(sql);
  }

  /**
   * @param bestand name of the file that was read, for people
   * @returns the finished database, open; the one who asked closes it
   */
  async finish(bestand: string, breathe: Breathe): Promise<SqlBank> {
    // Where both are there, leerbanen take a small part of the time.
    await this.leerbanen.finish(bestand, (done) => breathe(done / 10));
    await this.erkenningen.finish(bestand, (done) => breathe((done / 10) * 9 + 1 / 10));
    this.sql.exec('COMMIT');
    return this.sql;
  }

  /** Throws away what was written. */
  close(): void {
    this.sql.close();
  }
}
