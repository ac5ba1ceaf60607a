/** Actions to agree on with one click, those that fit this conversation first. */
import type { Advies } from '../../../shared/contract/advies-vorm';
import { MAX_AFSPRAAK_TEKENS } from '../../../shared/domain/gesprek';
import { words } from './words';

const MAX = 6;

/** @returns at most six different sentences, none longer than an agreement may be */
export function suggestions(advies: Advies): readonly string[] {
  const w = words.afspraken.ideeen;
  const loket = advies.loket?.lokettenInRegio[0]?.naam;
  const richting = advies.richtingen[0]?.naam;
  const all = [
    ...advies.leerbanen.map(({ leerbaan }) => w.bel(leerbaan.leerbedrijf)),
    ...(loket === undefined ? [] : [w.loket(loket)]),
    ...(richting === undefined ? [] : [w.kijk(richting)]),
    w.school,
    w.papieren,
    w.adviseur,
  ].filter((idee) => idee.length <= MAX_AFSPRAAK_TEKENS);
  return [...new Set(all)].slice(0, MAX);
}

/** The first empty line gets the sentence; undefined when no line is empty. */
export function withSuggestion(lines: readonly string[], idee: string): readonly string[] | undefined {
  const empty = lines.findIndex((line) => line.trim() === '');
  return empty === -1 ? undefined : lines.map((line, index) => (index === empty ? idee : line));
}

/** The lines with this sentence are empty again. */
export function withoutSuggestion(lines: readonly string[], idee: string): readonly string[] {
  return lines.map((line) => (line === idee ? '' : line));
}
