/** Collects what an importer says while it reads: refused rows, remarks, how far it is. */
import type { Geweigerd, InleesRapport } from '../../../shared/contract/inlezen-vorm';

/** Refused rows that are kept; all are counted. */
const MAX_GEWEIGERD = 1000;
/** Different remarks that are kept; a file made to fill the memory has more. */
const MAX_OPMERKINGEN = 200;
const MAX_WAARDE = 80;

const REST = 'Er waren nog meer soorten opmerkingen. Die zijn niet bewaard.';

export class Findings {
  readonly #geweigerd: Geweigerd[] = [];
  readonly #opmerkingen = new Map<string, number>();
  #geweigerdTotaal = 0;

  readonly weiger = (rij: Geweigerd): void => {
    this.#geweigerdTotaal += 1;
    if (this.#geweigerd.length >= MAX_GEWEIGERD) return;
    this.#geweigerd.push({ ...rij, waarde: rij.waarde.slice(0, MAX_WAARDE) });
  };

  readonly opmerking = (tekst: string): void => {
    const isNew = !this.#opmerkingen.has(tekst);
    const kept = isNew && this.#opmerkingen.size >= MAX_OPMERKINGEN ? REST : tekst;
    this.#opmerkingen.set(kept, (this.#opmerkingen.get(kept) ?? 0) + 1);
  };

  rapport(): Pick<InleesRapport, 'geweigerd' | 'geweigerdTotaal' | 'opmerkingen'> {
    return {
      geweigerd: [...this.#geweigerd],
      geweigerdTotaal: this.#geweigerdTotaal,
      opmerkingen: [...this.#opmerkingen].map(([tekst, aantal]) => ({ tekst, aantal })),
    };
  }
}
