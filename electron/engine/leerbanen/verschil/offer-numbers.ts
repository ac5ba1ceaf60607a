/** Two databases number what can be learned in their own way: this gives the same offer the same number in both. */
import type { SqlBank } from '../bank/sql-bank';

/** @returns the same number for the same offer; -1 for one that is not there */
export type OfferNumber = (nr: number) => number;

export class OfferNumbers {
  readonly #lists = new Map<string, number>();
  readonly #offers = new Map<string, number>();

  constructor(private readonly part: 'leerbaan' | 'erkenning') {}

  of(sql: SqlBank): OfferNumber {
    const lists = new Map<unknown, number>();
    for (const [nr, werkprocessen] of sql.scan(`SELECT nr, werkprocessen FROM ${this.part}_lijst`)) {
      lists.set(nr, numberOf(this.#lists, String(werkprocessen)));
    }
    // Nothing told is an offer too.
    const offers = new Map<unknown, number>([[0, 0]]);
    for (const [nr, lijst, uitvoerbaar] of sql.scan(
      `SELECT nr, lijst, uitvoerbaar FROM ${this.part}_aanbod`,
    )) {
      offers.set(nr, numberOf(this.#offers, `${String(lists.get(lijst))} ${String(uitvoerbaar)}`));
    }
    return (nr) => offers.get(nr) ?? -1;
  }
}

function numberOf(known: Map<string, number>, key: string): number {
  const nr = known.get(key) ?? known.size + 1;
  known.set(key, nr);
  return nr;
}
