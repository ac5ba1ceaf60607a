/** The best division by codes and ids: in whatever order people and leerbanen come in, the answer is the same. */
import { bestDivision } from './best-division';

export interface Deelnemer {
  readonly code: string;
}
export interface Aanbieding {
  readonly id: string;
  readonly plekken: number;
}

export interface Verdeeld<P extends Deelnemer, L extends Aanbieding> {
  readonly geplaatst: readonly { readonly persoon: P; readonly leerbaan: L }[];
  readonly over: readonly P[];
  /** Leerbanen with the places that stay free; only those that have any. */
  readonly vrij: readonly { readonly leerbaan: L; readonly plekken: number }[];
  readonly punten: number;
  readonly uniek: boolean;
  /** People who can be elsewhere in a division that is exactly as good. */
  readonly ookGoed: readonly P[];
}

/**
 * Of divisions that are equally good, it is the one in which the first code has the first id that it can have, then
 * the second code, and so on.
 * @param punten whole points, or null where a hard limit stands in the way
 */
export function divide<P extends Deelnemer, L extends Aanbieding>(
  personen: readonly P[],
  leerbanen: readonly L[],
  punten: (persoon: P, leerbaan: L) => number | null,
): Verdeeld<P, L> {
  const people = sorted(personen, ({ code }) => code);
  const places = sorted(leerbanen, ({ id }) => id);
  const division = bestDivision({
    punten: people.map((persoon) => places.map((leerbaan) => punten(persoon, leerbaan))),
    plekken: places.map(({ plekken }) => plekken),
  });
  const { naar } = division;
  const of = (who: number): L | undefined => places[naar[who] ?? -1];
  return {
    geplaatst: people.flatMap((persoon, who) => {
      const leerbaan = of(who);
      return leerbaan === undefined ? [] : [{ persoon, leerbaan }];
    }),
    over: people.filter((_persoon, who) => of(who) === undefined),
    vrij: places.flatMap((leerbaan, column) => {
      const plekken = leerbaan.plekken - naar.filter((to) => to === column).length;
      return plekken > 0 ? [{ leerbaan, plekken }] : [];
    }),
    punten: division.punten,
    uniek: division.uniek,
    ookGoed: people.filter((_persoon, who) => division.ookGoed.includes(who)),
  };
}

/** By code unit, so that no language setting of a laptop can change the answer. */
function sorted<T>(list: readonly T[], key: (one: T) => string): T[] {
  return [...list].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
