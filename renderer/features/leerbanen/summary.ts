/** The limits of the moment in a few words each; a limit that is not set is left out, distance never is. */
import type { Situatie } from '../../../shared/domain/situatie';
import { daysLimit, kmLimit, type Filters } from './filters';
import { leerwegWoord, words } from './words';

export function summary(filters: Filters, situatie: Situatie): readonly string[] {
  const w = words.filters;
  const km = kmLimit(filters, situatie);
  const dagen = daysLimit(filters, situatie);
  const { leerweg, niveaus, startVanaf } = filters;
  return [
    km === null ? w.overal : w.km(km),
    ...(leerweg === null ? [] : [leerwegWoord[leerweg]]),
    ...(niveaus.length === 0 ? [] : [w.niveaus(niveaus)]),
    ...(startVanaf === null ? [] : [w.vanaf(startVanaf)]),
    ...(dagen === null ? [] : [w.hoogstens(dagen)]),
    ...(filters.praktijkverklaring ? [w.praktijkverklaring] : []),
  ];
}
