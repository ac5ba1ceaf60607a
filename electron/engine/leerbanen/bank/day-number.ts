/** Days as whole numbers since 1970-01-01, so that two million of them take little room. */
import type { Datum } from '../../../../shared/domain/ids';

const DAY = 86_400_000;

export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);
}

export function dayOf(number: number): Datum {
  return new Date(number * DAY).toISOString().slice(0, 10) as Datum;
}
