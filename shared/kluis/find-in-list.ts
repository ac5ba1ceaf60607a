/** Finds conversations in the list by what an adviser remembers: the code, a date, the name of a richting. */
import type { GesprekRegel } from '../contract/kluis-vorm';
import { fold } from '../text/fold';

/** The day in the Netherlands as people say it: "zaterdag 14 maart 2026", and as 14-03-2026. */
const IN_WORDS = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' });
const IN_DIGITS = new Intl.DateTimeFormat('nl-NL', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
});

/** A number of one or two digits is a day or a month: 1 is not 14. */
const DAY_NUMBER = /^\d{1,2}$/u;

/** @param zoek every word of it must stand at the start of a word of the line; empty finds everything */
export function findInList(regels: readonly GesprekRegel[], zoek: string): GesprekRegel[] {
  const wanted = fold(zoek).split(' ').filter(Boolean);
  if (wanted.length === 0) return [...regels];
  const dayOf = onceAnHour(dayInWords);
  return regels.filter(({ code, begonnen, gewijzigd, richtingen }) => {
    const words = ` ${fold([code, dayOf(begonnen), dayOf(gewijzigd), ...richtingen].join(' '))} `;
    return wanted.every((word) => words.includes(DAY_NUMBER.test(word) ? ` ${word} ` : ` ${word}`));
  });
}

function dayInWords(moment: string): string {
  const date = new Date(moment);
  return `${IN_WORDS.format(date)} ${IN_DIGITS.format(date)}`;
}

/** Writing a day takes long for thousands of lines; a day begins at a whole hour, so one answer serves an hour. */
function onceAnHour(write: (moment: string) => string): (moment: string) => string {
  const known = new Map<string, string>();
  return (moment) => {
    const hour = moment.slice(0, 'jjjj-mm-ddTuu'.length);
    const text = known.get(hour) ?? write(moment);
    known.set(hour, text);
    return text;
  };
}
