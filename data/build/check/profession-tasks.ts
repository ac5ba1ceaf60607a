/** The cards that professions lead to: a few for each, and no group of professions forgotten. */
import type { Sources } from '../read/sources';
import { taakIds } from '../write/titles';
import { fout, type Probleem } from './problem';

/** As many as a person can take in at once, and as the tables hold. */
const HOOGSTENS = 6;

/** Rows with too many cards, and a profession that has a row of its own without any. */
export function countTasksOfProfessions(s: Pick<Sources, 'isco-taken' | 'beroep-taken'>): Probleem[] {
  return [
    ...s['isco-taken'].map(({ isco, ...rij }) => ({
      ...rij,
      bestand: 'isco-taken.csv',
      wie: isco,
      minstens: 0,
    })),
    ...s['beroep-taken'].map(({ beroep, ...rij }) => ({
      ...rij,
      bestand: 'beroep-taken.csv',
      wie: beroep,
      minstens: 1,
    })),
  ].flatMap(({ bestand, regel, wie, taken, minstens }) => {
    const aantal = taakIds(taken).length;
    if (aantal >= minstens && aantal <= HOOGSTENS) return [];
    return [
      fout(
        bestand,
        regel,
        wie,
        `${String(aantal)} taken; het moeten er ${String(minstens)} tot en met 6 zijn`,
      ),
    ];
  });
}

/** Groups of professions without a row: where no card fits, the row is there and empty. */
export function groupsWithoutRow(s: Pick<Sources, 'beroepen' | 'isco-taken'>): Probleem[] {
  const bekend = new Set(s['isco-taken'].map(({ isco }) => isco));
  return [...new Set(s.beroepen.map(({ isco }) => isco))]
    .filter((isco) => isco !== '' && !bekend.has(isco))
    .map((isco) => fout('isco-taken.csv', 0, isco, 'deze groep beroepen heeft nog geen regel'));
}
