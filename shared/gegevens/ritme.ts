/** How old a set may get before somebody should fetch it anew. Never blocks anything. */
import type { GegevensSet } from '../contract/gegevens-vorm';

/** Days between two editions of a source. Leerbanen change every day; most lists come once a year. */
export const RITMES: Readonly<Record<string, number>> = {
  leerbanen: 7,
  erkenningen: 30,
  kwalificaties: 365,
  kerntaken: 365,
  werkprocessen: 365,
  opvolging: 365,
  vaardigheden: 365,
  'kwalificatie-vaardigheden': 365,
  arbeidsmarktregios: 365,
  gemeenten: 365,
  pc4: 365,
  regelingen: 182,
  loketten: 182,
};

/** @param dagenOud whole days; undefined when the source names no day */
export function leeftijd(set: string, dagenOud: number | undefined): GegevensSet['leeftijd'] {
  const ritme = RITMES[set];
  if (ritme === undefined || dagenOud === undefined) return undefined;
  if (dagenOud <= ritme) return 'goed';
  return dagenOud <= 2 * ritme ? 'oud' : 'te-oud';
}
