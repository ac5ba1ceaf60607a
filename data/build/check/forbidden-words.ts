/** Words of offices and schools that many people do not know; verboden-woorden.csv gives a plainer one. */
import { fold } from '../../../shared/text/fold';
import type { Sources } from '../read/sources';
import { ownTexts, type EigenBronnen } from './own-texts';
import { fout, type Probleem } from './problem';

type Nodig = EigenBronnen & Pick<Sources, 'verboden-woorden'>;

/** Forbidden words and phrases in our own texts: whole words, without regard to case and accents. */
export function forbiddenWords(s: Nodig): Probleem[] {
  const verboden = s['verboden-woorden'].map(({ woord, liever }) => ({
    woord,
    liever,
    gezocht: ` ${fold(woord)} `,
  }));
  return ownTexts(s).flatMap(({ bestand, regel, tekst }) => {
    const gevouwen = ` ${fold(tekst)} `;
    return verboden
      .filter(({ gezocht }) => gevouwen.includes(gezocht))
      .map(({ woord, liever }) =>
        fout(bestand, regel, tekst, `verboden woord "${woord}"; schrijf liever: ${liever}`),
      );
  });
}

/** A word may only be forbidden with something better beside it. */
export function forbiddenWithoutAlternative(s: Pick<Sources, 'verboden-woorden'>): Probleem[] {
  return s['verboden-woorden']
    .filter(({ woord, liever }) => fold(woord) === '' || liever.trim() === '')
    .map(({ woord, regel }) => fout('verboden-woorden.csv', regel, woord, 'zet er een gewoner woord naast'));
}
