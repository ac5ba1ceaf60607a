/**
 * Reads single values out of the text of a source file. Each reader answers the value, undefined
 * when the source names none, or UNREADABLE when there is something that can not be understood:
 * the difference between "not named" and "named badly" is shown to the user.
 */
import type { Datum, Pc4 } from '../domain/ids';

export const UNREADABLE = Symbol('unreadable');
export type Read<T> = T | undefined | typeof UNREADABLE;

/** '1333 LC' or '1333' as the four digits 1333. */
export function readPc4(text: string): Read<Pc4> {
  if (text === '') return undefined;
  const digits = /^(?:NL-?)?([1-9]\d{3}) ?(?:[a-z]{2})?$/iu.exec(text)?.[1];
  return digits === undefined ? UNREADABLE : (digits as Pc4);
}

/**
 * A day: `jjjj-mm-dd`, with or without a time behind it (the written day counts), or `dd-mm-jjjj`.
 * A day that does not exist (31-02-2026) is unreadable.
 */
export function readDay(text: string): Read<Datum> {
  if (text === '') return undefined;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/u.exec(text);
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/u.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : dutch ? dutch.slice(1).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) return UNREADABLE;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
    ? (written as Datum)
    : UNREADABLE;
}

/** Files hold millions of days, so this asks no calendar. @returns 0 for a month that does not exist */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days a week, 0 to 7; 'In overleg' and 0 name no number. */
export function readDays(text: string): Read<number> {
  if (text === '' || /^(?:in|nader) overleg$/iu.test(text)) return undefined;
  const days = decimal(text.replace(/ ?dag(?:en)?$/iu, ''));
  if (days === undefined || days < 0 || days > 7) return UNREADABLE;
  return days === 0 ? undefined : days;
}

/** Amounts up to and including this, and from HIGHEST on, are fillers in the real files (0, 1, 9999). */
const LOWEST = 1;
const HIGHEST = 9999;

/** Euros a month: '1500', '€ 1.500,50'. Fillers name no amount. */
export function readAmount(text: string): Read<number> {
  const bare = text.replace(/[€\s]/gu, '');
  if (bare === '') return undefined;
  const amount = decimal(/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(bare) ? bare.replace(/\./gu, '') : bare);
  if (amount === undefined || amount < 0) return UNREADABLE;
  return amount <= LOWEST || amount >= HIGHEST ? undefined : amount;
}

/** Degrees; both are needed, and 0,0 is a filler. */
export function readPoint(lat: string, lon: string): Read<{ readonly lat: number; readonly lon: number }> {
  if (lat === '' && lon === '') return undefined;
  const point = { lat: decimal(lat), lon: decimal(lon) };
  if (point.lat === undefined || point.lon === undefined) return UNREADABLE;
  if (point.lat === 0 && point.lon === 0) return undefined;
  if (Math.abs(point.lat) > 90 || Math.abs(point.lon) > 180) return UNREADABLE;
  return { lat: point.lat, lon: point.lon };
}

function decimal(text: string): number | undefined {
  return /^-?\d+(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : undefined;
}
