/** Looks for the nearest few of very many in ever wider circles, so that most are never looked at. */
import { naamVan, type Aanbieder } from '../../../shared/leerbanen/leerbedrijven';

/** Somebody at a distance. */
export interface Nabij {
  /** A number of its own for each leerbedrijf. */
  readonly bedrijf: number;
  /** Infinity when it is not known. */
  readonly km: number;
}

/** Kilometres. */
const CIRCLES: readonly number[] = [5, 10, 20, 40, 80, 160, Infinity];

/**
 * @param aantal so many different leerbedrijven are enough
 * @param within everybody within a distance; Infinity asks for all, also for who stands nowhere
 * @param aanbieder only asked for who may be among the nearest
 * @returns all of the leerbedrijven that are among the nearest; with equal distances some more than asked
 */
export function nearestFew<T extends Nabij>(
  aantal: number,
  within: (km: number) => readonly T[],
  aanbieder: (one: T) => Aanbieder,
): readonly T[] {
  for (const circle of CIRCLES) {
    const found = within(circle);
    const names = new Set<string>();
    const chosen = new Set<number>();
    let farthest = 0;
    for (const one of [...found].sort(nearestFirst)) {
      if (names.size >= aantal && one.km > farthest) break;
      farthest = one.km;
      if (!chosen.has(one.bedrijf)) names.add(naamVan(aanbieder(one)));
      chosen.add(one.bedrijf);
    }
    if (names.size >= aantal || circle === Infinity)
      return found.filter(({ bedrijf }) => chosen.has(bedrijf));
  }
  return [];
}

function nearestFirst(a: Nabij, b: Nabij): number {
  return a.km < b.km ? -1 : a.km > b.km ? 1 : 0;
}
