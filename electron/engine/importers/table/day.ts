/** Finds a day in the text above a list, as people and programs write days in Dutch files. */
import type { Datum } from '../../../../shared/domain/ids';
import { readDay } from '../../../../shared/leerbanen/read-values';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const BY_NAME = new RegExp(String.raw`(?<!\d)(\d{1,2})\s+(${MONTHS.join('|')})\s+(\d{4})(?!\d)`, 'iu');
const BY_NUMBER = /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}[-/]\d{1,2}[-/]\d{4})(?!\d)/u;
const MAX_TEXT = 2_000;

/** The first day that stands in a text: `2025-08-01`, `01-08-2025`, `1/8/2025` or `1 augustus 2025`. */
export function dayIn(text: string): Datum | undefined {
  const begin = text.slice(0, MAX_TEXT);
  const [, day = '', name = '', year = ''] = BY_NAME.exec(begin) ?? [];
  const month = MONTHS.findIndex((one) => one === name.toLowerCase()) + 1;
  const written = month > 0 ? `${day}-${String(month)}-${year}` : (BY_NUMBER.exec(begin)?.[0] ?? '');
  const read = readDay(written);
  return typeof read === 'string' ? read : undefined;
}
