/** What a hand-over needs of the conversations that are here, wherever they are held. */
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Datum, GesprekCode } from '../../../shared/domain/ids';
import type { Keeper } from '../gesprek/keeper';
import type { Shelf } from '../gesprek/shelf';
import { dutchDay } from '../routes/dutch-day';
import type { Kluis } from '../vault/kluis';
import type { Gesprekken, HeldGesprek } from '../vault/types';

export interface OverdrachtGesprekken extends Gesprekken {
  /** Every conversation here that began on this day in the Netherlands and can be read. */
  readonly begonnenOp: (dag: Datum) => readonly HeldGesprek[];
  /** Makes a conversation that is here the one at hand, as it is. */
  readonly open: (code: GesprekCode) => Gesprek;
  /** Some conversation here has this code, if only one that can not be read. */
  readonly isBezet: (code: GesprekCode) => boolean;
  /**
   * The conversation at hand, noted as handed over and with a mark by which the next hand counts it (see
   * shared/evenement/merk). What was said in it does not change, nor when.
   * @throws EngineError `geen-gesprek`
   */
  readonly draagOver: () => HeldGesprek;
  /** A random code that no conversation here has. */
  readonly vrijeCode: () => GesprekCode;
}

export interface HeldParts {
  readonly gesprekken: Gesprekken;
  readonly kluis: Kluis;
  readonly keeper: Keeper;
  readonly shelf: Shelf;
}

export function overdrachtGesprekken({ gesprekken, kluis, keeper, shelf }: HeldParts): OverdrachtGesprekken {
  const isAtHand = (code: GesprekCode): boolean => keeper.hand?.gesprek.code === code;
  const isOf = (dag: Datum, begonnen: string): boolean => dutchDay(new Date(begonnen)) === dag;
  const inKluis = (dag: Datum): readonly GesprekCode[] =>
    (kluis.current?.book.lines() ?? []).filter((line) => isOf(dag, line.begonnen)).map(({ code }) => code);
  return {
    ...gesprekken,
    begonnenOp: (dag) => {
      if (kluis.current) return inKluis(dag).flatMap((code) => shelf.readable(code) ?? []);
      return keeper.hand && isOf(dag, keeper.hand.gesprek.begonnen) ? [keeper.hand] : [];
    },
    open: (code) => (isAtHand(code) ? keeper.atHand() : shelf.open(code)),
    draagOver: () => {
      const noted = { ...keeper.withTelling(keeper.atHand()), overgedragen: keeper.now() };
      keeper.keepAtHand(keeper.place(), noted, keeper.hand?.gewijzigd);
      return keeper.hand ?? { gesprek: noted, gewijzigd: keeper.now() };
    },
    isBezet: (code) => kluis.current?.book.has(code) ?? isAtHand(code),
    vrijeCode: () => keeper.fresh(keeper.place()).code,
  };
}
