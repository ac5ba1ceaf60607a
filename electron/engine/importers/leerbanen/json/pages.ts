/** Answers of a service wrap their records: a page holds a list of them, perhaps inside another page. */
import { isRecord } from '../../../../../shared/leerbanen/raw-values';

/** Names under which answers keep their list, likeliest first. */
export const LISTS: readonly string[] = [
  'items',
  'leerplaatsen',
  'leerbanen',
  'organisaties',
  'leerbedrijven',
  'results',
  'data',
  'value',
  'response',
  'body',
];

/** An object with one of these is a record itself, whatever lists stand in it. */
export const RECORD_FIELDS: readonly string[] = [
  'leerplaatsId',
  'leerbedrijfId',
  'kwalificatie',
  'organisatie',
  'adres',
  'vestigingsadres',
  'kerntaken',
  'erkenning',
];

/** Deeper than this nobody wraps. */
export const MAX_WRAPS = 6;

/** The records in a value: a list as it is, a record as one, a page as the lists inside it. */
export function recordsIn(value: unknown, wraps = 0): unknown[] {
  if (wraps < MAX_WRAPS) {
    if (Array.isArray(value)) return value.flatMap((one: unknown) => recordsIn(one, wraps + 1));
    const lists = isRecord(value) ? listsIn(value) : [];
    if (lists.length > 0) return lists.flatMap((one) => recordsIn(one, wraps + 1));
  }
  return [value];
}

/** Empty for a record. */
function listsIn(value: Record<string, unknown>): unknown[] {
  if (RECORD_FIELDS.some((field) => Object.hasOwn(value, field))) return [];
  return LISTS.flatMap((name) => {
    const inside = Object.hasOwn(value, name) ? value[name] : undefined;
    return Array.isArray(inside) || isRecord(inside) ? [inside] : [];
  });
}
