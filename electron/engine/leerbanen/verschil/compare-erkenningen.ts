/**
 * What loading changes in the erkenningen: of each leerbedrijf for each crebo. Both tables stand in the order of the
 * crebo, so only the erkenningen for one crebo are held: two million fit in little memory.
 */
import type { Verschil } from '../../../../shared/contract/inlezen-vorm';
import type { Row, SqlBank } from '../bank/sql-bank';
import type { Gedeeld } from './compare-leerbedrijven';
import { OfferNumbers } from './offer-numbers';
import type { Pace } from './pace';
import { next } from './side-by-side';
import { Tally } from './tally';

/** A day that is not named is -1. */
const SELECT =
  'SELECT crebo, leerbedrijf, ifnull(van, -1), ifnull(tot, -1), aanbod FROM erkenning ORDER BY crebo';

/** @param oud undefined when there were none */
export async function compareErkenningen(
  nieuw: SqlBank,
  oud: SqlBank | undefined,
  gedeeld: Gedeeld,
  pace: Pace,
): Promise<Verschil> {
  const tally = new Tally();
  const numbers = new OfferNumbers('erkenning');
  const nieuwAanbod = numbers.of(nieuw);
  const oudAanbod = oud ? numbers.of(oud) : (): number => -1;
  const held = new Held(gedeeld.aantal);
  const oudRows = oud?.scan(SELECT) ?? [].values();
  let before = next(oudRows);
  for (const row of nieuw.scan(SELECT)) {
    const crebo = Number(row[0]);
    while (before && Number(before[0]) <= crebo) {
      const at = gedeeld.oud.get(before[1]);
      if (at === undefined) tally.gone();
      else if (!held.put(at, before, oudAanbod(Number(before[4])))) tally.gone();
      before = next(oudRows);
      if (pace.row()) await pace.breathe();
    }
    const found = held.take(gedeeld.nieuw.get(row[1]) ?? -1, row, nieuwAanbod(Number(row[4])));
    if (found === 'geen') tally.added();
    else tally.stayed(found === 'gelijk');
    if (pace.row()) await pace.breathe();
  }
  while (before) {
    tally.gone();
    before = next(oudRows);
    if (pace.row()) await pace.breathe();
  }
  tally.gone(held.left);
  return tally.of('erkenningen');
}

const EMPTY = -1;

/** The erkenningen of before, for one crebo at a time; each leerbedrijf has a place. */
class Held {
  /** The crebo that a place holds; EMPTY when there is none. */
  readonly #crebo: Int32Array;
  readonly #van: Float64Array;
  readonly #tot: Float64Array;
  readonly #aanbod: Int32Array;
  #left = 0;

  constructor(leerbedrijven: number) {
    this.#crebo = new Int32Array(leerbedrijven).fill(EMPTY);
    this.#van = new Float64Array(leerbedrijven);
    this.#tot = new Float64Array(leerbedrijven);
    this.#aanbod = new Int32Array(leerbedrijven);
  }

  /** Erkenningen that nobody took. */
  get left(): number {
    return this.#left;
  }

  /** @returns false when one was still there, which has gone: nobody took it */
  put(at: number, [crebo, , van, tot]: Row, aanbod: number): boolean {
    const isFree = this.#crebo[at] === EMPTY;
    if (isFree) this.#left += 1;
    this.#crebo[at] = Number(crebo);
    this.#van[at] = Number(van);
    this.#tot[at] = Number(tot);
    this.#aanbod[at] = aanbod;
    return isFree;
  }

  take(at: number, [crebo, , van, tot]: Row, aanbod: number): 'geen' | 'gelijk' | 'anders' {
    if (this.#crebo[at] !== Number(crebo)) return 'geen';
    this.#crebo[at] = EMPTY;
    this.#left -= 1;
    const isSame = this.#van[at] === van && this.#tot[at] === tot && this.#aanbod[at] === aanbod;
    return isSame ? 'gelijk' : 'anders';
  }
}
