/** The day of the newest change among the places: as near as a source comes to telling how old it is. */
import { dayNumber, dayOf } from './day-number';
import type { SqlBank } from './sql-bank';

/**
 * @param vandaag changes after this day are mistakes of the source and do not make it younger, unless all are
 * @returns `jjjj-mm-dd`, '' when no place names a day
 */
export function newestDay(sql: SqlBank, vandaag = '9999-12-31'): string {
  const [row] = sql.all('SELECT max(gewijzigd) FILTER (WHERE gewijzigd <= ?), max(gewijzigd) FROM leerbaan', [
    dayNumber(vandaag),
  ]);
  const day = row?.[0] ?? row?.[1];
  return typeof day === 'number' ? dayOf(day) : '';
}
