/** Reads rows into leerbanen one by one and keeps the report of what was read and refused. */
import type { LaadRapport } from '../../../shared/contract/leerbanen-vorm';
import type { Leerbaan } from '../../../shared/domain/leerbaan';
import { mergeLeerbanen } from '../../../shared/leerbanen/merge-leerbanen';
import { OPMERKINGEN, type Opmerking } from '../../../shared/leerbanen/opmerkingen';
import { parseLeerbaan, type LeesOpties } from '../../../shared/leerbanen/parse-leerbaan';
import type { Weigering } from '../../../shared/leerbanen/refusal';
import type { Row } from './rows';

/** More refused rows than this are counted but not kept. */
const MAX_GEWEIGERD = 200;

export class LeerbaanReader {
  readonly #leerbanen = new Map<string, Leerbaan>();
  readonly #geweigerd: LaadRapport['geweigerd'] = [];
  readonly #opmerkingen = new Map<Opmerking, number>();
  #gelezen = 0;
  #geweigerdTotaal = 0;

  constructor(
    private readonly naam: string,
    private readonly opties: LeesOpties,
  ) {}

  add(row: Row): void {
    this.#gelezen += 1;
    if ('onleesbaar' in row) {
      this.#refuse(row.rij, [{ veld: 'regel', waarde: '', reden: 'Deze regel is geen geldige JSON.' }]);
      return;
    }
    const read = parseLeerbaan(row.waarde, this.opties);
    if (!read.ok) {
      this.#refuse(row.rij, read.weigeringen);
      return;
    }
    for (const opmerking of read.opmerkingen) this.#note(opmerking);
    const known = this.#leerbanen.get(read.leerbaan.id);
    if (known) this.#note('dubbel-samengevoegd');
    this.#leerbanen.set(read.leerbaan.id, known ? mergeLeerbanen(known, read.leerbaan) : read.leerbaan);
  }

  leerbanen(): Leerbaan[] {
    return [...this.#leerbanen.values()];
  }

  /** Every row that was read is loaded, refused, or counted as merged with another. */
  rapport(): LaadRapport {
    return {
      naam: this.naam,
      gelezen: this.#gelezen,
      geladen: this.#leerbanen.size,
      geweigerd: [...this.#geweigerd],
      geweigerdTotaal: this.#geweigerdTotaal,
      opmerkingen: [...this.#opmerkingen].map(([code, aantal]) => ({ tekst: OPMERKINGEN[code], aantal })),
    };
  }

  #note(opmerking: Opmerking): void {
    this.#opmerkingen.set(opmerking, (this.#opmerkingen.get(opmerking) ?? 0) + 1);
  }

  /** One entry a row: the first reason, with the other fields named behind it. */
  #refuse(rij: number, [first, ...others]: readonly Weigering[]): void {
    this.#geweigerdTotaal += 1;
    if (!first || this.#geweigerd.length >= MAX_GEWEIGERD) return;
    const more = others.map(({ veld, reden }) => ` Ook ${veld}: ${reden}`).join('');
    this.#geweigerd.push({ rij, ...first, reden: `${first.reden}${more}` });
  }
}
