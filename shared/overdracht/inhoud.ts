/** What was said and chosen in a conversation: the part that is handed over, compared and merged. */
import type { Gesprek } from '../domain/gesprek';
import { sortKeys } from '../text/sort-keys';

export type Inhoud = Pick<
  Gesprek,
  | 'situatie'
  | 'antwoorden'
  | 'overgeslagen'
  | 'gekozen'
  | 'routeAntwoorden'
  | 'route'
  | 'leerbanen'
  | 'afspraken'
  | 'voorstel'
>;

export function inhoudVan(from: Inhoud): Inhoud {
  const { situatie, antwoorden, overgeslagen, gekozen, routeAntwoorden, leerbanen, afspraken } = from;
  const { route, voorstel } = from;
  return {
    situatie,
    antwoorden,
    overgeslagen,
    gekozen,
    routeAntwoorden,
    leerbanen,
    afspraken,
    ...(route === undefined ? {} : { route }),
    ...(voorstel === undefined || voorstel.length === 0 ? {} : { voorstel }),
  };
}

/** The conversation with other contents. */
export function metInhoud(gesprek: Gesprek, inhoud: Inhoud): Gesprek {
  const { route: _route, voorstel: _voorstel, ...rest } = gesprek;
  return { ...rest, ...inhoudVan(inhoud) };
}

/**
 * One text for contents that mean the same: the order of answers does not count, that of choices does. Of answers
 * to the same thing the last counts.
 */
export function canonical(inhoud: Inhoud): string {
  const { antwoorden, overgeslagen, voorstel = [] } = inhoud;
  return JSON.stringify(
    sortKeys({
      ...inhoudVan(inhoud),
      antwoorden: {
        taken: inOrder(antwoorden.taken, ({ taak }) => taak),
        werkprocessen: inOrder(antwoorden.werkprocessen, ({ sleutel }) => sleutel),
        themas: inOrder(antwoorden.themas ?? [], ({ thema }) => thema),
      },
      overgeslagen: inOrder(overgeslagen, (taak) => taak),
      voorstel: voorstel.length === 0 ? undefined : inOrder(voorstel, ({ sleutel }) => sleutel),
    }),
  );
}

/** One per key, the last of each, where the first of them stood. */
export function lastPer<T>(list: readonly T[], key: (item: T) => string): readonly T[] {
  return [...new Map(list.map((item) => [key(item), item])).values()];
}

function inOrder<T>(list: readonly T[], key: (item: T) => string): readonly T[] {
  const order = (a: T, b: T): number => (key(a) < key(b) ? -1 : 1);
  return [...lastPer(list, key)].sort(order);
}
