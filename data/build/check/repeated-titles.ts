/** A plain sentence that only repeats the official title explains nothing. */
import type { Sources } from '../read/sources';
import { contentWords } from './content-words';
import { fout, type Probleem } from './problem';

/** Sentences without one word of their own beside the title. */
export function repeatedTitles({ werkprocestitels }: Pick<Sources, 'werkprocestitels'>): Probleem[] {
  return werkprocestitels
    .filter(({ titel, zin }) => {
      const inTitel = contentWords(titel);
      return zin !== '' && [...contentWords(zin)].every((woord) => inTitel.has(woord));
    })
    .map(({ titel, zin, regel }) =>
      fout('werkprocestitels.csv', regel, zin, `herhaalt alleen de titel "${titel}"`),
    );
}
