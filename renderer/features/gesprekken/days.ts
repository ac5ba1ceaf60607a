/** Days of the calendar for the end date, as the core counts them: the day in the Netherlands. */
import { Datum } from '../../../shared/domain/ids';
import { MAX_BEWAAR_DAGEN, addDays, isAllowedEnd } from '../../../shared/kluis/retention';

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

/** 22-12-2026, also with slashes, dots or spaces. */
const TYPED = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u;

/** @returns the day that was typed, when it exists and lies within the limits; undefined otherwise */
export function allowedDay(typed: string, now: Date): Datum | undefined {
  const [, day = '', month = '', year = ''] = TYPED.exec(typed.trim()) ?? [];
  const text = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const time = Date.parse(text);
  // 31-02 would move on to a day in March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  const found = Datum.parse(text);
  return isAllowedEnd(dayAfter(now, 0), found) ? found : undefined;
}

/** @returns `2026-12-22` as it is typed: `22-12-2026` */
export function asTyped(day: string): string {
  return day.split('-').reverse().join('-');
}
