/** Whether a werkproces can be learned at the chosen leerbanen, as far as their source tells. */
import type { Leerbaan } from '../domain/leerbaan';
import type { Crebo, TitelSleutel } from '../domain/ids';
import { titelSleutel } from '../text/fold';
import type { Hier } from './proposal';

type Plek = Pick<Leerbaan, 'crebo' | 'oudeCrebo' | 'werkprocessen'>;

/**
 * One place that offers it is enough. "No" only when all chosen places for this very kwalificatie tell what they
 * offer and none offers it: a place for another kwalificatie says nothing of what it leaves out.
 */
export function offeredHere(leerbanen: readonly Plek[], crebo: Crebo): (sleutel: TitelSleutel) => Hier {
  const wel = new Set<string>(
    leerbanen.flatMap(({ werkprocessen }) =>
      werkprocessen.filter((one) => one.uitvoerbaar).map((one) => titelSleutel(one.titel)),
    ),
  );
  const eigen = leerbanen.filter((plek) => plek.crebo === crebo || plek.oudeCrebo === crebo);
  const zegtAlles = eigen.length > 0 && eigen.every(({ werkprocessen }) => werkprocessen.length > 0);
  return (sleutel) => (wel.has(sleutel) ? 'ja' : zegtAlles ? 'nee' : 'onbekend');
}
