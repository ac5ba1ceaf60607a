/** Tries every division there is: slow, and beyond doubt. */
import type { Vraagstuk } from '../../../shared/verdelen/problem';

export interface Tried {
  readonly geplaatst: number;
  readonly punten: number;
  /** Every division that is as good as can be: per person a leerbaan or null. */
  readonly beste: readonly (readonly (number | null)[])[];
}

export function tryAll({ punten, plekken }: Vraagstuk): Tried {
  let best: Tried = { geplaatst: -1, punten: 0, beste: [] };
  const free = [...plekken];
  const chosen: (number | null)[] = [];
  const go = (person: number, geplaatst: number, sum: number): void => {
    const row = punten[person];
    if (row === undefined) {
      const order = geplaatst - best.geplaatst || sum - best.punten;
      if (order > 0) best = { geplaatst, punten: sum, beste: [[...chosen]] };
      else if (order === 0) best = { ...best, beste: [...best.beste, [...chosen]] };
      return;
    }
    chosen.push(null);
    go(person + 1, geplaatst, sum);
    chosen.pop();
    row.forEach((one, column) => {
      if (one === null || (free[column] ?? 0) === 0) return;
      free[column] = (free[column] ?? 0) - 1;
      chosen.push(column);
      go(person + 1, geplaatst + 1, sum + one);
      chosen.pop();
      free[column] = (free[column] ?? 0) + 1;
    });
  };
  go(0, 0, 0);
  return best;
}

/** Persons who are not in the same place in every one of the best divisions. */
export function elsewhere({ beste }: Tried): number[] {
  const [first = []] = beste;
  return first.flatMap((own, person) => (beste.some((one) => one[person] !== own) ? [person] : []));
}

/** The one in which the first person is in the first column that there is, then the second; no place comes last. */
export function firstInOrder({ beste }: Tried): readonly (number | null)[] | undefined {
  const at = (place: number | null | undefined): number => place ?? Infinity;
  return [...beste].sort((a, b) => {
    const person = a.findIndex((place, i) => place !== b[i]);
    return person === -1 ? 0 : at(a[person]) - at(b[person]);
  })[0];
}
