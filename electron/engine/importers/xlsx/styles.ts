/** Which cell styles of a workbook show a number as a date. */
import { readXml } from './xml-feed';

/** Formats that every workbook has without naming them. */
const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54,
  55, 56, 57, 58,
]);

/** @returns whether a style, by its number at a cell, is one of dates */
export async function readDateStyles(pieces: AsyncIterable<Uint8Array>): Promise<(style: number) => boolean> {
  const ownDates = new Set<number>();
  const dates = new Set<number>();
  let inCells = false;
  let style = 0;
  await readXml(
    pieces,
    {
      open: (element, attributes) => {
        if (element === 'cellXfs') inCells = true;
        if (element === 'numFmt' && isDateFormat(attributes.get('formatCode') ?? '')) {
          ownDates.add(Number(attributes.get('numFmtId')));
        }
        if (element !== 'xf' || !inCells) return;
        const format = Number(attributes.get('numFmtId'));
        if (BUILT_IN_DATES.has(format) || ownDates.has(format)) dates.add(style);
        style += 1;
      },
      close: (element) => {
        if (element === 'cellXfs') inCells = false;
      },
    },
    'de opmaak van de werkmap',
  );
  return (one) => dates.has(one);
}

/** A format of dates has days or years; what stands between quotes, in brackets or after a backslash is text. */
export function isDateFormat(format: string): boolean {
  if (format.length > 500) return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./gu, '').split(';')[0] ?? '';
  return /[dyj]/iu.test(bare) && !/[0#?]/u.test(bare.replace(/\.0+$/u, ''));
}
