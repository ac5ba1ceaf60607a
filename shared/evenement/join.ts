/**
 * Puts together what several laptops know. Of two entries with the same key the higher one stays, by a fixed order;
 * so the files may come in any order, and as often as one likes.
 */
import type { Evenement, Telregel } from '../domain/evenement';
import { sortKeys } from '../text/sort-keys';

/** Of each token the entry of the last hand; between two of the same hand the greater text. @returns by token */
export function joinTelregels(...lists: readonly (readonly Telregel[])[]): Telregel[] {
  const best = new Map<string, Telregel>();
  for (const regel of lists.flat()) {
    const known = best.get(regel.token);
    if (known === undefined || isHigher(regel, known)) best.set(regel.token, regel);
  }
  return [...best.values()].sort((a, b) => (a.token < b.token ? -1 : 1));
}

/** @returns the version that was changed last; of the same moment the one with the greater text */
export function joinEvenement(a: Evenement, b: Evenement): Evenement {
  const [left, right] = [Date.parse(a.gewijzigd), Date.parse(b.gewijzigd)];
  const isLeft = left === right ? textOf(a) >= textOf(b) : left > right;
  return isLeft ? a : b;
}

/** True when `a` takes the place of `b`, of the same token. */
export function isHigher(a: Telregel, b: Telregel): boolean {
  return a.stand === b.stand ? textOf(a) > textOf(b) : a.stand > b.stand;
}

function textOf(value: Telregel | Evenement): string {
  return JSON.stringify(sortKeys(value));
}
