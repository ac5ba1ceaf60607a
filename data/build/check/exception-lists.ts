/** Lists of exceptions stay short and say why: a long one means that the texts or the check are wrong. */
import type { Sources } from '../read/sources';
import { fout, type Probleem } from './problem';

/** Most lines of each list, the header not counted. */
export const MAX_UITZONDERINGEN = 20;

const LIJSTEN = ['gewone-woorden', 'spelling-goed'] as const;

export function exceptionLists(s: Pick<Sources, (typeof LIJSTEN)[number]>): Probleem[] {
  return LIJSTEN.flatMap((lijst) => [
    ...s[lijst]
      .slice(MAX_UITZONDERINGEN)
      .map(({ woord, regel }) =>
        fout(
          `${lijst}.csv`,
          regel,
          woord,
          `meer dan ${String(MAX_UITZONDERINGEN)} uitzonderingen: verander de tekst`,
        ),
      ),
    ...s[lijst]
      .filter(({ woord, reden }) => woord.trim() === '' || reden.trim() === '')
      .map(({ woord, regel }) => fout(`${lijst}.csv`, regel, woord, 'zet erbij waarom het goed is')),
  ]);
}
