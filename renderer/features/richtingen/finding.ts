/** The title of the chart: what the picture shows, as a sentence. */
import { total, type FourState } from '../../ui/four-state';
import type { KerntaakRij } from './per-kerntaak';
import { words } from './words';

export function finding(counts: FourState, rows: readonly KerntaakRij[], schatting: boolean): string {
  if (counts.kanIk === 0) return `${words.detail.vindingNiets}.`;
  const best = rows.toSorted((a, b) => b.kanIk - a.kanIk)[0];
  const clear = best !== undefined && rows.filter((row) => row.kanIk === best.kanIk).length === 1;
  const where = rows.length > 1 && clear ? words.detail.meesteBij(best.naam) : '';
  return `${words.detail.vinding(counts.kanIk, total(counts), schatting)}${where}.`;
}
