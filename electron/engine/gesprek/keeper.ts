/** Holds the conversation at hand, and puts conversations where they are kept: in the open kluis, or in memory. */
import type { TelMerk } from '../../../shared/domain/evenement';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Datum, GesprekCode } from '../../../shared/domain/ids';
import { nieuwGesprek } from '../../../shared/domain/nieuw-gesprek';
import { addDays, endDate, MAX_BEWAAR_DAGEN } from '../../../shared/kluis/retention';
import { EngineError } from '../engine-error';
import type { Machine } from '../deps';
import type { Kluis } from '../vault/kluis';
import type { OpenKluis } from '../vault/open-kluis';
import type { HeldGesprek } from '../vault/types';
import { drawZaad } from '../tellen/zaad';
import { freeCode } from './free-code';

export class Keeper {
  /** The conversation at hand. With a kluis it stands there too. */
  hand: HeldGesprek | undefined;

  constructor(
    private readonly kluis: Kluis,
    private readonly machine: Pick<Machine, 'now' | 'random' | 'randomBytes'>,
  ) {
    kluis.follow({
      opened: (open) => {
        this.#moveIn(open);
      },
      locked: () => {
        this.hand = undefined;
      },
      expired: (open) => {
        if (this.hand && !open.book.has(this.hand.gesprek.code)) this.hand = undefined;
      },
    });
  }

  /** The open kluis, or undefined when conversations live in memory. @throws EngineError `kluis-op-slot` */
  place(): OpenKluis | undefined {
    return this.kluis.keeps ? this.kluis.opened() : undefined;
  }

  /** @throws EngineError `geen-gesprek` */
  atHand(): Gesprek {
    if (!this.hand) throw new EngineError('geen-gesprek');
    return this.hand.gesprek;
  }

  /** An empty conversation under a code that is free in this place. */
  fresh(place: OpenKluis | undefined): Gesprek {
    return this.withFreeCode(place, this.#new());
  }

  withFreeCode(place: OpenKluis | undefined, gesprek: Gesprek): Gesprek {
    if (!place) return gesprek;
    const isTaken = (code: GesprekCode): boolean => place.book.has(code);
    const code = isTaken(gesprek.code) ? freeCode(() => this.#new().code, isTaken) : gesprek.code;
    return { ...gesprek, code };
  }

  /** How it will be counted: by a mark of its own. */
  withTelling(gesprek: Gesprek): Gesprek & { readonly telling: TelMerk } {
    const telling = gesprek.telling ?? { zaad: drawZaad(this.machine.randomBytes), stand: 1 };
    return { ...gesprek, telling };
  }

  /**
   * Makes it the one at hand, and puts it in the kluis when there is one.
   * @param gewijzigd moment of the last change of what was said in it
   */
  keepAtHand(place: OpenKluis | undefined, gesprek: Gesprek, gewijzigd = this.now()): Gesprek {
    this.hand = place ? this.put(place, gesprek, gewijzigd) : { gesprek, gewijzigd };
    return this.hand.gesprek;
  }

  /** Puts it in the kluis, with its own end date as far as that is allowed, and else the one of the settings. */
  put(place: OpenKluis, gesprek: Gesprek, gewijzigd = this.now()): HeldGesprek {
    const kept = { ...gesprek, bewaarTot: this.#endOf(place, gesprek) };
    place.book.put(kept, gewijzigd);
    place.changed();
    return { gesprek: kept, gewijzigd };
  }

  /** ISO 8601. */
  now(): string {
    return this.machine.now().toISOString();
  }

  #endOf(place: OpenKluis, { bewaarTot }: Gesprek): Datum {
    const vandaag = place.today();
    if (bewaarTot === undefined) return endDate(vandaag, this.kluis.bewaarDagen);
    const latest = addDays(vandaag, MAX_BEWAAR_DAGEN);
    return bewaarTot < latest ? bewaarTot : latest;
  }

  /** What was in memory when the kluis opened. Another conversation may have its code already. */
  #moveIn(place: OpenKluis): void {
    if (this.hand) this.keepAtHand(place, this.withFreeCode(place, this.hand.gesprek));
  }

  #new(): Gesprek {
    return nieuwGesprek(this.machine.random, this.machine.now());
  }
}
