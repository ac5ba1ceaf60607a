/** Says of a set that it is getting old or too old, in words beside the colour; nothing while it is fresh. */
import { Hourglass, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import { Badge } from '../../ui';
import { words } from './words';

export function AgeBadge({ leeftijd }: Pick<GegevensSet, 'leeftijd'>): ReactNode {
  if (leeftijd === undefined || leeftijd === 'goed') return null;
  return leeftijd === 'oud' ? (
    <Badge tone="leren" icon={<Hourglass aria-hidden />}>
      {words.sets.oud}
    </Badge>
  ) : (
    <Badge tone="fout" icon={<TriangleAlert aria-hidden />}>
      {words.sets.teOud}
    </Badge>
  );
}
