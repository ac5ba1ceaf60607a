/** The best richting of another sector; asked on its own when it stands lower in the list. */
import type { ReactNode } from 'react';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Crebo } from '../../../shared/domain/ids';
import { CallView, useCall } from '../../app';
import { RichtingCard } from './RichtingCard';

export function Surprise({
  crebo,
  gesprek,
}: {
  readonly crebo: Crebo;
  readonly gesprek: Gesprek;
}): ReactNode {
  const call = useCall('match.uitleg', { antwoorden: gesprek.antwoorden, crebo });
  return (
    <CallView call={call}>
      {(richting) => (
        <RichtingCard richting={richting} gekozen={gesprek.gekozen} surprise showCrebo={false} />
      )}
    </CallView>
  );
}
