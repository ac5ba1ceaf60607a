/** Writes places into the database as they are read, so that a file of any size fits in memory. */
import { aanbiederSleutel } from '../../../../shared/leerbanen/leerbedrijven';
import type { Leerplaats } from '../../../../shared/leerbanen/leerplaats';
import { mergeLeerplaatsen } from '../../../../shared/leerbanen/merge-leerplaatsen';
import { AanbodPool } from './aanbod-pool';
import type { Breathe } from './breathe';
import { readLeerplaats, toRow } from './leerplaats-row';
import { INDEXES } from './schema';
import type { SqlBank } from './sql-bank';

const INSERT = `INSERT OR REPLACE INTO leerbaan VALUES (${Array(18).fill('?').join(', ')})`;
/** Rows between two breaths. */
const BATCH = 5000;

export class LeerbanenWriter {
  readonly #numbers = new Map<string, number>();
  readonly #aanbieders = new Map<string, number>();
  readonly #bedrijven = new Map<string, number>();
  readonly #pool: AanbodPool;
  #voorbeeld = false;

  constructor(private readonly sql: SqlBank) {
    this.#pool = new AanbodPool(sql, 'leerbaan');
  }

  get aantal(): number {
    return this.#numbers.size;
  }

  /** @returns 'dubbel' when the place was there already and both are now one */
  add(leerplaats: Leerplaats): 'nieuw' | 'dubbel' {
    const known = this.#numbers.get(leerplaats.id);
    const before = known === undefined ? undefined : readLeerplaats(this.sql, known);
    const nr = known ?? this.#numbers.size + 1;
    this.#numbers.set(leerplaats.id, nr);
    this.#write(nr, before ? mergeLeerplaatsen(before, leerplaats) : leerplaats);
    return before ? 'dubbel' : 'nieuw';
  }

  /** @param bestand name of the file, for people */
  async finish(bestand: string, breathe: Breathe): Promise<void> {
    if (this.aantal === 0) return;
    const ids = [...this.#numbers.keys()].sort();
    for (const [volgorde, id] of ids.entries()) {
      this.sql.run('UPDATE leerbaan SET volgorde = ? WHERE nr = ?', [volgorde, this.#numbers.get(id) ?? 0]);
      if (volgorde % BATCH === BATCH - 1) await breathe(volgorde / ids.length);
    }
    for (const index of INDEXES.leerbanen) {
      this.sql.exec(index);
      await breathe(1);
    }
    this.sql.run("INSERT INTO deel VALUES ('leerbanen', ?, ?, ?, '')", [
      bestand,
      this.aantal,
      this.#voorbeeld ? 1 : 0,
    ]);
  }

  #write(nr: number, one: Leerplaats): void {
    this.#voorbeeld ||= one.voorbeeld;
    this.sql.run(INSERT, toRow(nr, one, this.#aanbieder(one), this.#pool.number(one.werkprocessen)));
  }

  #aanbieder({ leerbedrijfId, leerbedrijf, plaats }: Leerplaats): number {
    const key = `${leerbedrijfId}\n${leerbedrijf}\n${plaats}`;
    const known = this.#aanbieders.get(key);
    if (known !== undefined) return known;
    const nr = this.#aanbieders.size + 1;
    this.#aanbieders.set(key, nr);
    const sleutel = aanbiederSleutel(leerbedrijfId, leerbedrijf, plaats);
    const bedrijf = this.#bedrijven.get(sleutel) ?? nr;
    this.#bedrijven.set(sleutel, bedrijf);
    this.sql.run('INSERT INTO aanbieder VALUES (?, ?, ?, ?, ?)', [
      nr,
      bedrijf,
      leerbedrijfId,
      leerbedrijf,
      plaats,
    ]);
    return nr;
  }
}
