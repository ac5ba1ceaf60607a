/** One ranked place as the screen shows it. */
import type { LeerbaanTreffer } from '../contract/leerbanen-vorm';
import type { Leerbaan } from '../domain/leerbaan';
import type { Aansluiter } from './aansluiting';
import type { Plek } from './plek';
import type { Gerangschikt } from './rank-leerbanen';

/**
 * @param leerbaan the same place in full
 * @param kwalificatie name of its kwalificatie
 */
export function toTreffer(
  { plek, km, aansluiting, score }: Gerangschikt<Plek>,
  leerbaan: Leerbaan,
  kwalificatie: string,
  aansluiter: Aansluiter,
): LeerbaanTreffer {
  return {
    leerbaan,
    kwalificatie,
    niveau: plek.niveau,
    ...(km === undefined ? {} : { km }),
    hierTeLeren: aansluiting.hierTeLeren,
    teLeren: aansluiting.teLeren,
    leerTitels: aansluiter.leerTitels(plek.aanbod),
    gebruikt: aansluiting.gebruikt,
    werkprocessenBekend: aansluiting.bekend,
    score,
  };
}
