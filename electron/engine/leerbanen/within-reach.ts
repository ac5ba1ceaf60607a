/** Whether a person can reach any leerbaan of a kwalificatie at all: what is counted as a shortage where there is none. */
import type { Crebo } from '../../../shared/domain/ids';
import type { Situatie } from '../../../shared/domain/situatie';
import { distanceKm } from '../../../shared/leerbanen/distance';
import { failedLimit } from '../../../shared/leerbanen/limits';
import { ownLimits } from '../../../shared/leerbanen/own-limits';
import { placeOf } from './find';
import type { LeerbaanSet } from './leerbaan-set';

/** By the same hard limits as the search; what is not known of the person or of a place never stands in the way. */
export function isWithinReach(set: LeerbaanSet, crebo: Crebo, situatie: Situatie): boolean {
  const hier = placeOf(set.reference, situatie.pc4);
  const wensen = ownLimits(situatie, [crebo]);
  return set.view.plekCrebosVan(crebo).some((stored) => {
    const places = set.places.of(stored);
    for (let index = 0; index < places.aantal; index += 1) {
      const plek = places.kijk(index);
      const km = hier && plek.punt && distanceKm(hier, plek.punt);
      if (failedLimit(plek, wensen, km) === undefined) return true;
    }
    return false;
  });
}
