/** Prepares what can be learned at places for ranking: once per list of werkprocessen, and once per offer. */
import type { Crebo } from '../../../shared/domain/ids';
import {
  onbekendAanbod,
  takenlijstLezer,
  type Aanbod,
  type BronWerkproces,
  type Lezer,
  type OfficieelWerkproces,
} from '../../../shared/leerbanen/aanbod';
import type { SqlBank } from './bank/sql-bank';

export type Bron = 'leerbaan' | 'erkenning';

export class Offers {
  readonly #offers = new Map<string, Aanbod>();
  readonly #readers = new Map<string, Lezer | undefined>();
  readonly #unknown = new Map<Crebo, Aanbod>();

  constructor(
    private readonly sql: SqlBank,
    private readonly officieel: (crebo: Crebo) => readonly OfficieelWerkproces[],
  ) {}

  /**
   * @param crebo the kwalificatie of today
   * @param nr of the offer in the tables of `bron`; 0 when the source does not tell
   */
  of(crebo: Crebo, bron: Bron, nr: number): Aanbod {
    if (nr === 0) return this.#unknownOf(crebo);
    const key = `${crebo} ${bron} ${String(nr)}`;
    const known = this.#offers.get(key) ?? this.#read(crebo, bron, nr);
    this.#offers.set(key, known);
    return known;
  }

  #read(crebo: Crebo, bron: Bron, nr: number): Aanbod {
    const [row] = this.sql.all(`SELECT lijst, uitvoerbaar FROM ${bron}_aanbod WHERE nr = ?`, [nr]);
    const reader = this.#reader(crebo, bron, Number(row?.[0]));
    return reader
      ? reader.aanbod(Array.from(String(row?.[1]), (sign) => sign === '1'))
      : this.#unknownOf(crebo);
  }

  #reader(crebo: Crebo, bron: Bron, lijst: number): Lezer | undefined {
    const key = `${crebo} ${bron} ${String(lijst)}`;
    if (this.#readers.has(key)) return this.#readers.get(key);
    const [row] = this.sql.all(`SELECT werkprocessen FROM ${bron}_lijst WHERE nr = ?`, [lijst]);
    const pairs = JSON.parse(String(row?.[0] ?? '[]')) as [string, string][];
    const list = pairs.map(([code, titel]): BronWerkproces => ({ code, titel }));
    const reader = takenlijstLezer(list, this.officieel(crebo));
    this.#readers.set(key, reader);
    return reader;
  }

  #unknownOf(crebo: Crebo): Aanbod {
    const known = this.#unknown.get(crebo) ?? onbekendAanbod(this.officieel(crebo));
    this.#unknown.set(crebo, known);
    return known;
  }
}
