/**
 * Finds telephone numbers in free text: Dutch ones of ten digits in the usual groups (06-12345678, 053 487 65 43,
 * (0543) 123456) and international ones (+31 6 12345678, 0049 …). No date, amount, postcode or crebo is one;
 * 0800, 0900 and 14-numbers belong to organisations only.
 */
import { findAll, hide, type Finding } from './finding';

/** Not within a longer number, and not the decimals of one. */
const FREE = String.raw`(?<!\d)(?<!\d[.,:])`;
const BETWEEN = String.raw`[\s.\-/()\u2010-\u2015]{0,3}`;
const digits = (count: string): string => `(?:${BETWEEN}\\d){${count}}(?!\\d)`;

const DUTCH = new RegExp(
  String.raw`${FREE}\(?(?:06\)?${digits('8')}|0[1-9]\d\)?${digits('7')}|0[1-9]\d\d\)?${digits('6')})`,
  'gu',
);
const INTERNATIONAL = new RegExp(String.raw`${FREE}(?:\+|00)\s?[1-9]${digits('7,14')}`, 'gu');
/** "06-12-2026 10.30 uur" has ten digits too. */
const DATE = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d(?!\d)/gu;

export function findTelefoon(text: string): Finding[] {
  const withoutDates = hide(text, findAll(text, DATE));
  const abroad = findAll(withoutDates, INTERNATIONAL);
  return [...abroad, ...findAll(hide(withoutDates, abroad), DUTCH)];
}
