/** Days as people type them: 22-12-2026. */
import { Datum } from '../../shared/domain/ids';

/** 22-12-2026, also with slashes, dots or spaces. */
const TYPED = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u;

/** @returns the day that was typed; undefined when it does not exist */
export function typedDay(typed: string): Datum | undefined {
  const [, day = '', month = '', year = ''] = TYPED.exec(typed.trim()) ?? [];
  const text = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const time = Date.parse(text);
  // 31-02 would move on to a day in March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return Datum.parse(text);
}

/** @returns `2026-12-22` as it is typed: `22-12-2026` */
export function asTyped(day: string): string {
  return day.split('-').reverse().join('-');
}
