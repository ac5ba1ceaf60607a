/** Keeps each list of werkprocessen once, and each choice of what can be learned of it once. */
import type { Uitvoerbaar } from '../../../../shared/domain/leerbaan';
import type { SqlBank } from './sql-bank';

export class AanbodPool {
  readonly #lists = new Map<string, number>();
  readonly #offers = new Map<string, number>();

  /** @param part whose tables are filled: `leerbaan` or `erkenning` */
  constructor(
    private readonly sql: SqlBank,
    private readonly part: 'leerbaan' | 'erkenning',
  ) {}

  /** @returns the number of the offer; 0 for no werkprocessen at all */
  number(werkprocessen: readonly Uitvoerbaar[]): number {
    if (werkprocessen.length === 0) return 0;
    const list = JSON.stringify(werkprocessen.map(({ code, titel }) => [code, titel]));
    const lijst = this.#once(this.#lists, list, (nr) => {
      this.sql.run(`INSERT INTO ${this.part}_lijst VALUES (?, ?)`, [nr, list]);
    });
    const uitvoerbaar = werkprocessen.map((one) => (one.uitvoerbaar ? '1' : '0')).join('');
    return this.#once(this.#offers, `${String(lijst)} ${uitvoerbaar}`, (nr) => {
      this.sql.run(`INSERT INTO ${this.part}_aanbod VALUES (?, ?, ?)`, [nr, lijst, uitvoerbaar]);
    });
  }

  #once(pool: Map<string, number>, key: string, add: (nr: number) => void): number {
    const known = pool.get(key);
    if (known !== undefined) return known;
    const nr = pool.size + 1;
    pool.set(key, nr);
    add(nr);
    return nr;
  }
}

/** Reads an offer back as the source named it. */
export function readOffer(sql: SqlBank, part: 'leerbaan' | 'erkenning', nr: number): Uitvoerbaar[] {
  const [row] = sql.all(
    `SELECT werkprocessen, uitvoerbaar FROM ${part}_aanbod JOIN ${part}_lijst ON ${part}_lijst.nr = lijst
      WHERE ${part}_aanbod.nr = ?`,
    [nr],
  );
  if (!row) return [];
  const list = JSON.parse(String(row[0])) as [string, string][];
  const uitvoerbaar = String(row[1]);
  return list.map(([code, titel], i) => ({ code, titel, uitvoerbaar: uitvoerbaar[i] === '1' }));
}
