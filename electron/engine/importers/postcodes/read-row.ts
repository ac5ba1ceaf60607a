/** Reads one row of the list of postcodes. */
import type { Lading } from '../types';
import type { Column } from './columns';

export type Postcode = Extract<Lading, { soort: 'postcodes' }>['postcodes'][number];

/** Degrees; the same bounds as in the reference data. */
const LAT = { from: 50.7, to: 53.7 };
const LON = { from: 3.2, to: 7.3 };
const MAX_NAME = 100;

/** @param text of a column in this row */
export function readPostcode(
  text: (column: Column) => string,
): Postcode | { readonly column: Column; readonly reden: string } {
  const pc4 = text('pc4').replace(/[.,]0+$/u, '');
  if (!/^[1-9]\d{3}$/u.test(pc4))
    return { column: 'pc4', reden: 'Dit zijn niet de vier cijfers van een postcode.' };
  const plaats = text('plaats').slice(0, MAX_NAME);
  if (plaats === '') return { column: 'plaats', reden: 'De naam van de plaats ontbreekt.' };
  const lat = degrees(text('lat'));
  const lon = degrees(text('lon'));
  if (lat === undefined) return { column: 'lat', reden: noDegrees(text('lat')) };
  if (lon === undefined) return { column: 'lon', reden: noDegrees(text('lon')) };
  if (within(lat, LON) && within(lon, LAT))
    return { column: 'lat', reden: 'De twee coördinaten zijn verwisseld.' };
  if (!within(lat, LAT)) return { column: 'lat', reden: 'Dit punt ligt niet in Nederland.' };
  if (!within(lon, LON)) return { column: 'lon', reden: 'Dit punt ligt niet in Nederland.' };
  const digits = /^(?:GM(?=\d{4}$))?(\d{1,4})$/iu.exec(text('gemeente'))?.[1];
  if (digits === undefined)
    return { column: 'gemeente', reden: 'Dit is geen code van een gemeente, zoals GM0363.' };
  return { pc4, plaats, lat, lon, gemeente: `GM${digits.padStart(4, '0')}` };
}

/** With a decimal comma or point. */
function degrees(text: string): number | undefined {
  return /^-?\d{1,3}([.,]\d{1,20})?$/u.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** A Dutch spreadsheet program takes the point in `52.371` for that of thousands. */
function noDegrees(text: string): string {
  return /^\d{4,}$/u.test(text)
    ? 'Het rekenprogramma heeft de punt weggehaald. Lees de kolom opnieuw in als tekst.'
    : 'Dit is geen getal.';
}

function within(value: number, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return value >= from && value <= to;
}
