/** Days of the calendar for the end date, as the core counts them: the day in the Netherlands. */
import { Datum } from '../../../shared/domain/ids';
import { MAX_BEWAAR_DAGEN, addDays, isAllowedEnd } from '../../../shared/kluis/retention';
import { typedDay } from '../../i18n/typed-day';

/** Choices of one click, in days after today. */
export const KEUZES = [7, 30, 90, MAX_BEWAAR_DAGEN] as const;

/** Writes a day as `jjjj-mm-dd`. */
const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** @returns the day that is so many days after the day of `now` */
export function dayAfter(now: Date, days: number): Datum {
  return addDays(Datum.parse(DAG.format(now)), days);
}

/** @returns the last day that may be chosen */
export function lastDay(now: Date): Datum {
  return dayAfter(now, MAX_BEWAAR_DAGEN);
}

/** @returns the day that was typed, when it exists and lies within the limits; undefined otherwise */
export function allowedDay(typed: string, now: Date): Datum | undefined {
  const found = typedDay(typed);
  if (found === undefined) return undefined;
  return isAllowedEnd(dayAfter(now, 0), found) ? found : undefined;
}
