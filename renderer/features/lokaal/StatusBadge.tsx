/** Whether one can apply now: as the organisation noted it, else as the data says; always in words. */
import { CircleHelp, CircleSlash, Clock, DoorClosed, DoorOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LokaalBijRegel, LokaleStand } from '../../../shared/contract/lokaal-vorm';
import type { Venster } from '../../../shared/domain/regeling';
import { Badge, type BadgeProps } from '../../ui';
import { standWoord, vensterWoord } from './words';

export interface StatusBadgeProps {
  readonly venster: Venster | undefined;
  readonly lokaal: LokaalBijRegel | undefined;
}

type Look = Required<Pick<BadgeProps, 'tone' | 'icon'>>;

const LOOKS: Readonly<Record<LokaleStand | 'komt' | 'voorbij', Look>> = {
  open: { tone: 'petrol', icon: <DoorOpen aria-hidden /> },
  dicht: { tone: 'neutraal', icon: <DoorClosed aria-hidden /> },
  'budget-op': { tone: 'neutraal', icon: <CircleSlash aria-hidden /> },
  onbekend: { tone: 'neutraal', icon: <CircleHelp aria-hidden /> },
  komt: { tone: 'neutraal', icon: <Clock aria-hidden /> },
  voorbij: { tone: 'neutraal', icon: <CircleHelp aria-hidden /> },
};

export function StatusBadge({ venster = 'onbekend', lokaal }: StatusBadgeProps): ReactNode {
  const own = lokaal?.status;
  // A note about an earlier round says nothing of this one.
  if (own !== undefined && !own.eerdereRonde)
    return <Badge {...LOOKS[own.status]}>{standWoord[own.status]}</Badge>;
  return <Badge {...LOOKS[venster]}>{vensterWoord[venster]}</Badge>;
}
