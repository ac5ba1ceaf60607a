/** In which richtingen to search: the chosen ones, or else the three that fit best by now. */
import { hasAnswers } from '../../../shared/domain/antwoord';
import type { Crebo } from '../../../shared/domain/ids';
import { MAX_RICHTINGEN, type Gesprek } from '../../../shared/domain/gesprek';
import { useCall } from '../../app';

export interface Richtingen {
  readonly soort: 'gekozen' | 'beste' | 'niets';
  readonly crebos: readonly Crebo[];
  /** Empty while they are looked up. */
  readonly namen: readonly string[];
  /** False while it is not known yet in what to search. */
  readonly bekend: boolean;
}

export function useRichtingen({ gekozen, antwoorden }: Gesprek): Richtingen {
  const answered = hasAnswers(antwoorden);
  const filter = gekozen.length > 0 ? { alleen: [...gekozen] } : {};
  const ask = gekozen.length > 0 || answered;
  const call = useCall('match.richtingen', ask ? { antwoorden, filter, aantal: MAX_RICHTINGEN } : null);
  const found = call.data?.richtingen ?? [];
  if (gekozen.length > 0) {
    const namen = gekozen.flatMap((crebo) => found.find((one) => one.crebo === crebo)?.naam ?? []);
    return { soort: 'gekozen', crebos: gekozen, namen, bekend: true };
  }
  if (!answered) return { soort: 'niets', crebos: [], namen: [], bekend: true };
  const bekend = call.data !== undefined || call.error !== undefined;
  return {
    soort: 'beste',
    crebos: found.map(({ crebo }) => crebo),
    namen: found.map(({ naam }) => naam),
    bekend,
  };
}
