/** Calendar days as numbers, counted from 1 January 1970. */
import type { Datum } from '../../domain/ids';

const DAY = 86_400_000;

export const dayNumber = (day: Datum): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

export const dayOf = (number: number): Datum => new Date(number * DAY).toISOString().slice(0, 10) as Datum;
