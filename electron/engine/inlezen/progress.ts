/**
 * Progress of one piece of work that has several parts, as one number that only grows. The parts weigh as long as
 * they are thought to take, so that the time left can be told from it.
 */

/** Told at most so often, and always at the beginning and end of a part. */
const EVERY_MS = 100;

export type Tell = (gedaan: number, totaal: number) => void;

export class Progress {
  #told = Number.NEGATIVE_INFINITY;
  #highest = 0;

  /** @param totaal expected milliseconds of the whole work, of any kind of laptop */
  constructor(
    private readonly totaal: number,
    private readonly tell: Tell,
    private readonly now: () => Date,
  ) {}

  /** @returns tells how far a part is that goes from one moment of the whole to another */
  part(van: number, tot: number): Tell {
    return (gedaan, totaal) => {
      const share = totaal > 0 ? Math.min(1, gedaan / totaal) : 0;
      this.#at(van + share * (tot - van), share === 0 || share === 1);
    };
  }

  done(): void {
    this.#at(this.totaal, true);
  }

  #at(moment: number, isEdge: boolean): void {
    const time = this.now().getTime();
    if (!isEdge && time - this.#told < EVERY_MS) return;
    this.#told = time;
    this.#highest = Math.max(this.#highest, Math.round(moment));
    this.tell(this.#highest, Math.round(this.totaal));
  }
}
