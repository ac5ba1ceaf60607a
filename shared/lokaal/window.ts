/** Whether one can apply for a scheme on a day, by the rounds that the data knows. */
import type { Datum } from '../domain/ids';
import type { Venster } from '../domain/regeling';
import type { Geld } from '../rules/regeling-schema';

export function windowOn({ tijdvakken = [] }: Geld, vandaag: Datum): Venster {
  if (tijdvakken.some(({ van, tot }) => van <= vandaag && vandaag <= tot)) return 'open';
  if (tijdvakken.some(({ van }) => vandaag < van)) return 'komt';
  return tijdvakken.length === 0 ? 'onbekend' : 'voorbij';
}

/** Something new began after the day of a note: a round, or this version of the scheme. */
export function startedSince({ tijdvakken = [], geldigVan }: Geld, datum: Datum, vandaag: Datum): boolean {
  const starts = [...(geldigVan === undefined ? [] : [geldigVan]), ...tijdvakken.map(({ van }) => van)];
  return starts.some((start) => datum < start && start <= vandaag);
}
