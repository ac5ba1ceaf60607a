/** The verdict on a route or scheme in words; green only when every condition holds. */
import { Check, CircleHelp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RouteUitkomst } from '../../../shared/contract/route-vorm';
import { Badge, type BadgeProps } from '../../ui';

export interface VerdictProps {
  readonly uitkomst: RouteUitkomst['uitkomst'];
  readonly children: string;
}

type Look = Required<Pick<BadgeProps, 'tone' | 'icon'>>;

const LOOKS: Readonly<Record<RouteUitkomst['uitkomst'], Look>> = {
  past: { tone: 'voldaan', icon: <Check aria-hidden /> },
  'past-niet': { tone: 'neutraal', icon: <X aria-hidden /> },
  onbekend: { tone: 'petrol', icon: <CircleHelp aria-hidden /> },
};

export function Verdict({ uitkomst, children }: VerdictProps): ReactNode {
  return (
    <p>
      <Badge {...LOOKS[uitkomst]}>{children}</Badge>
    </p>
  );
}
