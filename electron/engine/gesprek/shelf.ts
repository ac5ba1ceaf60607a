/** Conversations by their code: those in the open kluis, and the one at hand. */
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Datum, GesprekCode } from '../../../shared/domain/ids';
import { isAllowedEnd } from '../../../shared/kluis/retention';
import { EngineError } from '../engine-error';
import type { Kluis } from '../vault/kluis';
import type { HeldGesprek } from '../vault/types';
import type { HeldText } from './inzage';
import type { Keeper } from './keeper';

export class Shelf {
  constructor(
    private readonly kluis: Kluis,
    private readonly keeper: Keeper,
  ) {}

  /** As `Gesprekken.find` describes. */
  readonly find = (code: GesprekCode): HeldGesprek | undefined =>
    this.#isAtHand(code) ? this.keeper.hand : this.kluis.current?.book.get(code);

  /** As `find`, and undefined for one that can not be read: it stays where it is, and its code is taken. */
  readonly readable = (code: GesprekCode): HeldGesprek | undefined =>
    this.#isAtHand(code) ? this.keeper.hand : this.kluis.current?.book.readable(code);

  /**
   * The conversation under this code as text, also when it can not be read as one.
   * @throws EngineError `niet-gevonden`
   */
  text(code: GesprekCode): HeldText {
    const kept = this.kluis.current?.book.text(code);
    if (kept) return { ...kept, code, inKluis: true };
    const { hand } = this.keeper;
    if (!hand || !this.#isAtHand(code)) throw notFound(code);
    return { code, gewijzigd: hand.gewijzigd, inhoud: JSON.stringify(hand.gesprek), inKluis: false };
  }

  /** @throws EngineError `niet-gevonden`, `gegevens-beschadigd`, `kluis-op-slot` */
  open(code: GesprekCode): Gesprek {
    const held = this.#held(code);
    this.keeper.hand = held;
    return held.gesprek;
  }

  /** A copy for what-if, with a code and an end date of its own, and not rounded off. @throws as `open` */
  copy(code: GesprekCode): Gesprek {
    const place = this.kluis.opened();
    const copy = copyOf(this.#held(code).gesprek);
    return this.keeper.keepAtHand(place, this.keeper.withFreeCode(place, copy));
  }

  /** @throws EngineError as `open`; `ongeldige-invoer` when the day has passed or lies too far ahead */
  keepUntil(code: GesprekCode, bewaarTot: Datum): void {
    const place = this.kluis.opened();
    const { gesprek } = this.#held(code);
    if (!isAllowedEnd(place.today(), bewaarTot)) {
      throw new EngineError('ongeldige-invoer', { veld: 'bewaarTot', detail: bewaarTot });
    }
    const held = this.keeper.put(place, { ...gesprek, bewaarTot });
    if (this.#isAtHand(code)) this.keeper.hand = held;
  }

  /**
   * Erases a conversation from the kluis and from every version of it.
   * @throws EngineError `niet-gevonden`; `niet-opgeslagen` when it is gone from memory and not from disk yet
   */
  async erase(code: GesprekCode): Promise<void> {
    const place = this.kluis.opened();
    if (this.#isAtHand(code)) this.keeper.hand = undefined;
    if (!place.book.remove(code)) throw notFound(code);
    place.changed(true);
    await place.saved();
  }

  #held(code: GesprekCode): HeldGesprek {
    const held = this.kluis.opened().book.get(code);
    if (!held) throw notFound(code);
    return held;
  }

  #isAtHand(code: GesprekCode): boolean {
    return this.keeper.hand?.gesprek.code === code;
  }
}

/** Without what belongs to the one that it was copied from. It is still the same person: the mark for counting stays. */
function copyOf(gesprek: Gesprek): Gesprek {
  const { bewaarTot: _end, overdrachtJa: _yes, afgerond: _done, oorsprong: _from, ...rest } = gesprek;
  const { overgedragen: _handed, ...copy } = rest;
  return { ...copy, herkomst: 'kopie' };
}

function notFound(code: GesprekCode): EngineError {
  return new EngineError('niet-gevonden', { veld: 'code', detail: code });
}
