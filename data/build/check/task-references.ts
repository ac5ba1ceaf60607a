/** What the task cards point at, and what points at them, must exist. */
import { titelSleutel } from '../../../shared/text/fold';
import type { Sources } from '../read/sources';
import { taakIds } from '../write/titles';
import { fout, type Probleem } from './problem';

type Koppeling = Pick<Sources, 'taken' | 'werkprocestitels' | 'eigen-inschatting'>;

/** Task ids in the tables that lead to cards without such a card, or named twice in one row. */
export function unknownTasks(s: Koppeling & Pick<Sources, 'isco-taken' | 'beroep-taken'>): Probleem[] {
  const bekend = new Set<string>(s.taken.map(({ id }) => id));
  return [
    ...s.werkprocestitels.map(({ regel, kern, deel }) => ({
      bestand: 'werkprocestitels.csv',
      regel,
      cel: `${kern} ${deel}`,
    })),
    ...s['eigen-inschatting'].map(({ regel, kern, deel }) => ({
      bestand: 'eigen-inschatting.csv',
      regel,
      cel: `${kern} ${deel}`,
    })),
    ...s['isco-taken'].map(({ regel, taken }) => ({ bestand: 'isco-taken.csv', regel, cel: taken })),
    ...s['beroep-taken'].map(({ regel, taken }) => ({ bestand: 'beroep-taken.csv', regel, cel: taken })),
  ].flatMap(({ bestand, regel, cel }) => {
    const ids = taakIds(cel);
    return ids.flatMap((id, index) => {
      if (!bekend.has(id)) return [fout(bestand, regel, id, 'deze taak bestaat niet')];
      if (ids.indexOf(id) < index) return [fout(bestand, regel, id, 'deze taak staat twee keer in de regel')];
      return [];
    });
  });
}

/** Thema's and vaardigheden on the cards that do not exist. */
export function unknownOnCards(s: Pick<Sources, 'taken' | 'themas' | 'vaardigheden'>): Probleem[] {
  const themas = new Set(s.themas.map(({ thema }) => thema));
  const vaardigheden = new Set(s.vaardigheden.map(({ id }) => id));
  return s.taken.flatMap(({ bestand, regel, thema, vaardigheden: ids }) => [
    ...(themas.has(thema) ? [] : [fout(bestand, regel, thema, 'dit thema staat niet in themas.csv')]),
    ...ids
      .filter((id) => !vaardigheden.has(id))
      .map((id) => fout(bestand, regel, id, 'deze vaardigheid staat niet in vaardigheden.csv')),
  ]);
}

/** A card that is the kern of nothing can never bring anybody nearer to a kwalificatie. */
export function tasksWithoutCore(s: Koppeling): Probleem[] {
  const rijen = [...s.werkprocestitels, ...s['eigen-inschatting']];
  const kern = new Set(rijen.flatMap((rij) => taakIds(rij.kern)));
  return s.taken
    .filter(({ id }) => !kern.has(id))
    .map(({ id, bestand, regel }) => fout(bestand, regel, id, 'deze taak is nergens kern'));
}

/** Titles in werkprocestitels.csv that no werkproces has: a typing error, or a title that was changed. */
export function unknownTitles(s: Pick<Sources, 'werkprocessen' | 'werkprocestitels'>): Probleem[] {
  const bekend = new Set(s.werkprocessen.map(({ titel }) => titelSleutel(titel)));
  return s.werkprocestitels
    .filter(({ titel }) => !bekend.has(titelSleutel(titel)))
    .map(({ titel, regel }) =>
      fout('werkprocestitels.csv', regel, titel, 'geen werkproces heeft deze titel'),
    );
}
