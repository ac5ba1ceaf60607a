/**
 * The best division of people over places: as many people as possible get one, and of all ways to do that this is
 * one with the most points. It also tells whether it is the only one.
 */
import { elsewhereAsGood } from './equally-good';
import { putFirstInOrder } from './first-in-order';
import { makeTable, type Vraagstuk } from './problem';
import { solve } from './solve';

export interface Division {
  /** Per person the leerbaan (column), or null without a place. */
  readonly naar: readonly (number | null)[];
  /** Sum over all who are placed. */
  readonly punten: number;
  /** False when a division that puts somebody elsewhere is exactly as good. */
  readonly uniek: boolean;
  /** Persons who can be elsewhere (or without a place) in a division that is exactly as good; in order. */
  readonly ookGoed: readonly number[];
}

/**
 * Of several that are equally good, the first in order: see first-in-order.ts.
 * @throws RangeError as `makeTable` does
 */
export function bestDivision(vraagstuk: Vraagstuk): Division {
  const table = makeTable(vraagstuk);
  const solved = solve(table);
  putFirstInOrder(table, solved);
  const none = table.columns - 1;
  const naar = Array.from(solved.column, (one) => (one === none ? null : one));
  const ookGoed = elsewhereAsGood(table, solved);
  return {
    naar,
    punten: naar.reduce<number>(
      (sum, to, who) => sum + (to === null ? 0 : (vraagstuk.punten[who]?.[to] ?? 0)),
      0,
    ),
    uniek: ookGoed.length === 0,
    ookGoed,
  };
}
