/** Lets other work go first every so many rows, and tells how far the work is. */
import type { Leeshulp } from '../../importers/types';

export type Hulp = Pick<Leeshulp, 'adem' | 'voortgang'>;

/** Rows between two breaths: some tens of milliseconds. */
const BATCH = 10_000;

/** What is told as the whole, and how much of it stands for each file that is opened. */
const [WHOLE, OPENED] = [1000, 20];

export class Pace {
  #begin = 0;
  #totaal = 0;
  #gedaan = 0;
  #waiting = 0;

  constructor(private readonly hulp: Hulp) {
    hulp.voortgang(0, WHOLE);
  }

  /** A file was opened, before it is known how many rows there are. @throws EngineError `geannuleerd` */
  async opened(): Promise<void> {
    this.#begin += OPENED;
    await this.breathe();
  }

  /** @param totaal rows that are expected from here on */
  expect(totaal: number): void {
    this.#totaal = totaal;
  }

  /** Counts a row. @returns true when it is time to `breathe` */
  row(): boolean {
    this.#waiting += 1;
    return this.#waiting >= BATCH;
  }

  /**
   * @param rows that were done without being counted one by one
   * @throws EngineError `geannuleerd`
   */
  async breathe(rows = 0): Promise<void> {
    this.#gedaan += this.#waiting + rows;
    this.#waiting = 0;
    const share = this.#totaal === 0 ? 0 : Math.min(1, this.#gedaan / this.#totaal);
    this.hulp.voortgang(Math.floor(this.#begin + share * (WHOLE - this.#begin)), WHOLE);
    await this.hulp.adem();
  }

  done(): void {
    this.hulp.voortgang(WHOLE, WHOLE);
  }
}
