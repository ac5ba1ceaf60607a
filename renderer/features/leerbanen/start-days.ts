/** First days to choose from: today, and the first day of each of the months to come. */
import { Datum } from '../../../shared/domain/ids';

const MONTHS = 12;

/** @param today the day of the conversation, in local time */
export function startDays(today: Date): readonly Datum[] {
  const later = Array.from({ length: MONTHS }, (_, index) =>
    asDay(new Date(today.getFullYear(), today.getMonth() + index + 1, 1)),
  );
  return [asDay(today), ...later];
}

/** The calendar day in local time. */
export function asDay(day: Date): Datum {
  const two = (value: number): string => String(value).padStart(2, '0');
  return Datum.parse(`${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`);
}
