/** Numbers, days and lists as Dutch people write them. */
const DAG = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MAAND = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const GETAL = new Intl.NumberFormat('nl-NL');
const LIJST = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** `2026-03-14` or an ISO date-time becomes `14 maart 2026`; anything else (an edition) stays as it is. */
export function datum(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(value)?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? value : DAG.format(time);
}

/** `2026-03-14` becomes `maart 2026`. */
export function maand(value: string): string {
  return MAAND.format(Date.parse(`${value.slice(0, 7)}-01T00:00:00Z`));
}

/** 12345 becomes `12.345`. */
export function getal(value: number): string {
  return GETAL.format(value);
}

/** `1 dag`, `3 dagen`. */
export function aantal(value: number, een: string, meer: string): string {
  return `${getal(value)} ${value === 1 ? een : meer}`;
}

/** Kilometres in a straight line: `ongeveer 7 km`; nearer than one is said in words. */
export function afstand(km: number): string {
  return km < 1 ? 'minder dan 1 km' : `ongeveer ${getal(Math.round(km))} km`;
}

/** `a, b en c`. */
export function opsomming(items: readonly string[]): string {
  return LIJST.format(items);
}

/** Age of facts in words: `van vandaag`, `3 dagen oud`, `ongeveer 4 maanden oud`. */
export function leeftijd(dagen: number): string {
  if (dagen <= 0) return 'van vandaag';
  if (dagen < 60) return `${aantal(dagen, 'dag', 'dagen')} oud`;
  if (dagen < 730) return `ongeveer ${getal(Math.round(dagen / 30.4))} maanden oud`;
  return `ongeveer ${getal(Math.round(dagen / 365.25))} jaar oud`;
}

/** First letter as a capital, for a sentence that starts with data. */
export function hoofdletter(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
