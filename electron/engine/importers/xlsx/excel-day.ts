/** A day as Excel counts it: a number of days since the end of 1899, or since 1904 in workbooks from older Macs. */

const DAY = 24 * 60 * 60 * 1000;
const START_1900 = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);
/** 31-12-9999 */
const LAST = 2_958_465;

/** @returns `jjjj-mm-dd`, or undefined when it is no day; the part of the day is left out */
export function excelDay(serial: number, vanaf1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 1 || serial > LAST) return undefined;
  const start = vanaf1904 ? START_1904 : START_1900;
  return new Date(start + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
