/**
 * Writes leerbedrijven as they are read, and their erkenningen at the end: sorted first, so that two million rows go
 * into the table one behind the other.
 */
import { aanbiederSleutel } from '../../../../shared/leerbanen/leerbedrijven';
import type { Erkenning, Leerbedrijf } from '../../../../shared/leerbanen/parse-leerbedrijf';
import { AanbodPool } from './aanbod-pool';
import { celVan, LAATSTE_CEL, ZONDER_PLEK } from './cel';
import type { Breathe } from './breathe';
import { dayNumber } from './day-number';
import { NumberColumn } from './number-column';
import { INDEXES } from './schema';
import { firstOrder, sortedBy, type SortKey } from './sorted-order';
import type { Cell, SqlBank } from './sql-bank';

/** Rows in one statement. */
const TOGETHER = 25;
/** Rows between two breaths. */
const BATCH = 10_000;
const HIGHEST_CREBO = 99_999;
/** A day that is not named, in a column of numbers. */
const NONE = -1;
const insert = (rows: number): string =>
  `INSERT INTO erkenning VALUES ${Array(rows).fill('(?, ?, ?, ?, ?, ?)').join(', ')}`;

export class ErkenningenWriter {
  readonly #numbers = new Map<string, number>();
  readonly #cel = new NumberColumn();
  readonly #crebo = new NumberColumn();
  readonly #leerbedrijf = new NumberColumn();
  readonly #van = new NumberColumn();
  readonly #tot = new NumberColumn();
  readonly #aanbod = new NumberColumn();
  readonly #gelijkwaardig = new Set<string>();
  readonly #days = new Map<string, number>();
  readonly #pool: AanbodPool;
  #dubbel = 0;

  constructor(private readonly sql: SqlBank) {
    this.#pool = new AanbodPool(sql, 'erkenning');
    this.#cel.push(0); // Numbers begin at 1.
  }

  get leerbedrijven(): number {
    return this.#numbers.size;
  }

  /** Erkenningen that were there already; complete after `finish`. */
  get dubbel(): number {
    return this.#dubbel;
  }

  get aantal(): number {
    return this.#crebo.length - this.#dubbel;
  }

  add(leerbedrijf: Leerbedrijf, erkenningen: readonly Erkenning[]): void {
    if (erkenningen.length === 0) return;
    const nr = this.#number(leerbedrijf);
    for (const { crebo, van, tot, equivalenten, werkprocessen } of erkenningen) {
      this.#crebo.push(Number(crebo));
      this.#leerbedrijf.push(nr);
      this.#van.push(this.#day(van));
      this.#tot.push(this.#day(tot));
      this.#aanbod.push(this.#pool.number(werkprocessen));
      for (const ander of equivalenten) this.#gelijkwaardig.add(`${crebo} ${ander}`);
    }
  }

  /** @param bestand name of the file, for people */
  async finish(bestand: string, breathe: Breathe): Promise<void> {
    if (this.#crebo.length === 0) return;
    await this.#writeSorted(breathe);
    for (const pair of [...this.#gelijkwaardig].sort()) {
      this.sql.run('INSERT INTO gelijkwaardig VALUES (?, ?)', pair.split(' ').map(Number));
    }
    await breathe(1);
    for (const index of INDEXES.erkenningen) {
      this.sql.exec(index);
      await breathe(1);
    }
    this.sql.run("INSERT INTO deel VALUES ('erkenningen', ?, ?, 0, '')", [bestand, this.aantal]);
  }

  /** A leerbedrijf that is named again is kept as told best: where it is known better where it stands. */
  #number(one: Leerbedrijf): number {
    const sleutel = aanbiederSleutel(one.id, one.naam, one.plaats);
    const cel = celVan(one, one.pc4 === undefined ? undefined : Number(one.pc4));
    const known = this.#numbers.get(sleutel);
    if (known !== undefined && !locatesBetter(cel, this.#cel.at(known))) return known;
    const nr = known ?? this.#numbers.size + 1;
    if (known === undefined) this.#cel.push(cel);
    else this.#cel.set(known, cel);
    this.#numbers.set(sleutel, nr);
    const { naam, plaats, pc4, lat, lon } = one;
    this.sql.run('INSERT OR REPLACE INTO leerbedrijf VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
      nr,
      sleutel,
      naam,
      plaats,
      pc4 === undefined ? null : Number(pc4),
      lat ?? null,
      lon ?? null,
      cel,
    ]);
    return nr;
  }

  #day(day: string | undefined): number {
    if (day === undefined) return NONE;
    const known = this.#days.get(day);
    if (known !== undefined) return known;
    const number = dayNumber(day);
    this.#days.set(day, number);
    return number;
  }

  async #writeSorted(breathe: Breathe): Promise<void> {
    const celOf = (row: number): number => this.#cel.at(this.#leerbedrijf.at(row));
    // The last key first: each sort keeps what the one before it did.
    const keys: readonly SortKey[] = [
      { of: (row) => this.#leerbedrijf.at(row), highest: this.leerbedrijven },
      { of: celOf, highest: LAATSTE_CEL },
      { of: (row) => this.#crebo.at(row), highest: HIGHEST_CREBO },
    ];
    let order = firstOrder(this.#crebo.length);
    for (const key of keys) {
      order = sortedBy(order, key);
      await breathe(0);
    }
    let waiting: Cell[] = [];
    const write = (): void => {
      if (waiting.length > 0) this.sql.run(insert(waiting.length / 6), waiting);
      waiting = [];
    };
    for (let at = 0; at < order.length; at += 1) {
      const row = order[at] ?? 0;
      const next = order[at + 1];
      if (next !== undefined && this.#same(row, next)) {
        this.#merge(row, next);
      } else {
        const [van, tot] = [this.#van.at(row), this.#tot.at(row)];
        waiting.push(this.#crebo.at(row), celOf(row), this.#leerbedrijf.at(row));
        waiting.push(van === NONE ? null : van, tot === NONE ? null : tot, this.#aanbod.at(row));
        if (waiting.length === TOGETHER * 6) write();
      }
      if (at % BATCH === BATCH - 1) await breathe(at / order.length);
    }
    write();
  }

  #same(a: number, b: number): boolean {
    return this.#crebo.at(a) === this.#crebo.at(b) && this.#leerbedrijf.at(a) === this.#leerbedrijf.at(b);
  }

  /** The second one gets what both tell: the longest time, and werkprocessen where either names them. */
  #merge(first: number, second: number): void {
    this.#dubbel += 1;
    const [van, tot] = [this.#van.at(first), this.#tot.at(first)];
    this.#van.set(second, Math.min(van, this.#van.at(second)));
    this.#tot.set(second, tot === NONE ? NONE : lastDay(tot, this.#tot.at(second)));
    if (this.#aanbod.at(second) === 0) this.#aanbod.set(second, this.#aanbod.at(first));
  }
}

/** No last day is later than any. */
function lastDay(a: number, b: number): number {
  return b === NONE ? NONE : Math.max(a, b);
}

/** A point is better than a postcode, which is better than nothing. */
function locatesBetter(cel: number, than: number): boolean {
  const rank = (one: number): number => (one < ZONDER_PLEK ? 2 : one > ZONDER_PLEK ? 1 : 0);
  return rank(cel) > rank(than);
}
