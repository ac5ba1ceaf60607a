/** Counts what loading changes, by what stands under each key before and after. */
import type { Verschil } from '../../../../shared/contract/inlezen-vorm';

export class Tally {
  #nieuw = 0;
  #gewijzigd = 0;
  #vervallen = 0;
  #gelijk = 0;

  added(count = 1): void {
    this.#nieuw += count;
  }

  gone(count = 1): void {
    this.#vervallen += count;
  }

  stayed(isSame: boolean): void {
    if (isSame) this.#gelijk += 1;
    else this.#gewijzigd += 1;
  }

  of(wat: Verschil['wat']): Verschil {
    return {
      wat,
      nieuw: this.#nieuw,
      gewijzigd: this.#gewijzigd,
      vervallen: this.#vervallen,
      gelijk: this.#gelijk,
    };
  }
}
