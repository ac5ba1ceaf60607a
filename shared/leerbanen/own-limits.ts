/** The hard limits that a person set: how far, and how many days a week. */
import type { LeerbaanWensen } from '../contract/leerbanen-vorm';
import type { Crebo } from '../domain/ids';
import type { Situatie } from '../domain/situatie';

/** @param crebos the only kwalificaties to look at; none: all. What was not answered is no limit. */
export function ownLimits({ maxKm, dagenPerWeek }: Situatie, crebos: readonly Crebo[] = []): LeerbaanWensen {
  return {
    crebos: [...crebos],
    ...(maxKm === undefined ? {} : { maxKm }),
    ...(dagenPerWeek === undefined ? {} : { maxDagen: dagenPerWeek }),
  };
}
