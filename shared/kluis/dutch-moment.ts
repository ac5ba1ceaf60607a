/** Writes a moment in Dutch, by the clock in the Netherlands: "14 maart 2026 om 11:00". */
const MOMENT = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** @param moment ISO 8601 */
export function dutchMoment(moment: string): string {
  return MOMENT.format(new Date(moment));
}
