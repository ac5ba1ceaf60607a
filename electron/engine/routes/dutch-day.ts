/** The calendar day in the Netherlands: rules change at midnight there, wherever the laptop is. */
import { Datum } from '../../../shared/domain/ids';

const DELEN = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

export function dutchDay(moment: Date): Datum {
  return Datum.parse(DELEN.format(moment));
}
