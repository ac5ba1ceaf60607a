/** Takes the rows of a source file into the database, and reports what could not be used. */
import { OPMERKINGEN, type Opmerking } from '../../../../shared/leerbanen/opmerkingen';
import { parseLeerbedrijf } from '../../../../shared/leerbanen/parse-leerbedrijf';
import { parseLeerplaats } from '../../../../shared/leerbanen/parse-leerplaats';
import type { Weigering } from '../../../../shared/leerbanen/refusal';
import type { BankWriter } from '../../leerbanen/bank/bank-writer';
import { onleesbaar } from '../onleesbaar';
import type { Leeshulp } from '../types';
import { isLeerbedrijf } from './is-leerbedrijf';
import type { BronRij } from './source-row';

/** When so many rows from the first on are of no use, the whole file is not. */
const PATIENCE = 2000;

export class RowTaker {
  #gelezen = 0;
  #bruikbaar = 0;
  #geweigerd = 0;
  #eerste: { readonly plek: string; readonly weigering: Weigering } | undefined;

  constructor(
    private readonly writer: BankWriter,
    private readonly hulp: Pick<Leeshulp, 'weiger' | 'opmerking'>,
  ) {}

  get gelezen(): number {
    return this.#gelezen;
  }

  /** @throws EngineError `onleesbaar-bestand` when none of the first rows can be used */
  take(rij: BronRij): void {
    this.#gelezen += 1;
    if ('onleesbaar' in rij) {
      this.#refuse(rij, [{ veld: 'rij', waarde: '', reden: rij.onleesbaar }]);
    } else if (isLeerbedrijf(rij.waarde)) this.#takeLeerbedrijf(rij);
    else this.#takeLeerplaats(rij);
    if (this.#bruikbaar === 0 && this.#geweigerd >= PATIENCE) this.checkUsable();
  }

  /** @throws EngineError `onleesbaar-bestand` with the first reason, when no row at all can be used */
  checkUsable(): void {
    if (this.#bruikbaar > 0) return;
    if (this.#gelezen === 0) throw onleesbaar('In dit bestand staan geen leerbanen en geen leerbedrijven.');
    const first = this.#eerste;
    const why = first ? ` ${first.plek}, ${first.weigering.veld}: ${first.weigering.reden}` : '';
    throw onleesbaar(
      `Geen enkele van de ${String(this.#gelezen)} rijen is een leerbaan of een leerbedrijf dat de app kan gebruiken.${why}`,
    );
  }

  #takeLeerplaats(rij: BronRij & { readonly waarde: unknown }): void {
    const read = parseLeerplaats(rij.waarde);
    if (!read.ok) {
      this.#refuse(rij, read.weigeringen);
      return;
    }
    this.#note(read.opmerkingen);
    if (this.writer.leerbanen.add(read.leerplaats) === 'dubbel') this.#note(['dubbel-samengevoegd']);
    this.#bruikbaar += 1;
  }

  #takeLeerbedrijf(rij: BronRij & { readonly waarde: unknown }): void {
    const read = parseLeerbedrijf(rij.waarde);
    if (!read.ok) {
      this.#refuse(rij, read.weigeringen);
      return;
    }
    this.#note(read.opmerkingen);
    for (const weigering of read.weigeringen) this.#refuse(rij, [weigering]);
    this.writer.erkenningen.add(read.leerbedrijf, read.erkenningen);
    if (read.erkenningen.length > 0) this.#bruikbaar += 1;
  }

  #note(opmerkingen: readonly Opmerking[]): void {
    for (const opmerking of opmerkingen) this.hulp.opmerking(OPMERKINGEN[opmerking]);
  }

  /** One entry a row: the first reason, with the other fields named behind it. */
  #refuse({ plek }: BronRij, [first, ...others]: readonly Weigering[]): void {
    if (!first) return;
    this.#geweigerd += 1;
    this.#eerste ??= { plek: plek.pad ?? `Rij ${String(plek.rij)}`, weigering: first };
    const more = others.map(({ veld, reden }) => ` Ook ${veld}: ${reden}`).join('');
    this.hulp.weiger({ plek, ...first, reden: `${first.reden}${more}` });
  }
}
