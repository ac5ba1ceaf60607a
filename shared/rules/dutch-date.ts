/** Writes a calendar day in Dutch: "2 juni 2026". */
import type { Datum } from '../domain/ids';

const LANG = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

export function dutchDate(datum: Datum): string {
  return LANG.format(new Date(datum));
}
