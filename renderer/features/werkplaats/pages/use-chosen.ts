/** What the person chose, with its figures, best fitting first. */
import type { Uitvoer } from '../../../../shared/contract/channels';
import type { Gesprek } from '../../../../shared/domain/gesprek';
import { useCall, type CallState } from '../../../app';

export function useChosen({ antwoorden, gekozen }: Gesprek): CallState<Uitvoer<'match.richtingen'>> {
  return useCall(
    'match.richtingen',
    gekozen.length === 0
      ? null
      : { antwoorden, filter: { alleen: [...gekozen], ookOude: true }, aantal: gekozen.length },
  );
}
