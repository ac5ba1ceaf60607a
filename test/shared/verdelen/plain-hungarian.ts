/**
 * The same best division by the textbook Hungarian method (Kuhn and Munkres, with potentials): every single place is
 * a column of its own, and everybody has a column of "no place". Gives value only; simpler, and slower.
 */
import type { Vraagstuk } from '../../../shared/verdelen/problem';

export interface Value {
  readonly geplaatst: number;
  readonly punten: number;
}

export function plainHungarian({ punten, plekken }: Vraagstuk): Value {
  const placed = 1_000_000;
  const column = plekken.flatMap((aantal, leerbaan) => Array.from({ length: aantal }, () => leerbaan));
  const n = punten.length;
  const m = column.length + n;
  const cost = (i: number, j: number): number => {
    const leerbaan = column[j];
    if (leerbaan === undefined) return 0;
    const points = punten[i]?.[leerbaan] ?? null;
    return points === null ? placed : -placed - points;
  };
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const p = new Int32Array(m + 1);
  const way = new Int32Array(m + 1);
  for (let i = 1; i <= n; i += 1) {
    p[0] = i;
    let j0 = 0;
    const least = new Float64Array(m + 1).fill(Infinity);
    const used = new Uint8Array(m + 1);
    do {
      used[j0] = 1;
      const i0 = p[j0] ?? 0;
      let delta = Infinity;
      let j1 = 0;
      for (let j = 1; j <= m; j += 1) {
        if (used[j] === 1) continue;
        const now = cost(i0 - 1, j - 1) - (u[i0] ?? 0) - (v[j] ?? 0);
        if (now < (least[j] ?? 0)) {
          least[j] = now;
          way[j] = j0;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          j1 = j;
        }
      }
      for (let j = 0; j <= m; j += 1) {
        if (used[j] === 1) {
          const row = p[j] ?? 0;
          u[row] = (u[row] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      j0 = j1;
    } while (p[j0] !== 0);
    do {
      const j1 = way[j0] ?? 0;
      p[j0] = p[j1] ?? 0;
      j0 = j1;
    } while (j0 !== 0);
  }
  let [geplaatst, sum] = [0, 0];
  for (let j = 1; j <= column.length; j += 1) {
    const points = punten[(p[j] ?? 0) - 1]?.[column[j - 1] ?? 0] ?? null;
    if (points === null) continue;
    geplaatst += 1;
    sum += points;
  }
  return { geplaatst, punten: sum };
}
