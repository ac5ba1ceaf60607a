/** A short word on a fact. Colours carry meaning: `voldaan` is the only green, `fout` the only red. */
import type { ReactNode } from 'react';
import './notice.css';

export interface BadgeProps {
  readonly tone?: 'neutraal' | 'petrol' | 'leren' | 'voldaan' | 'fout' | 'voorbeeld';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

export function Badge({ tone = 'neutraal', icon, children }: BadgeProps): ReactNode {
  return (
    <span className={`badge badge-${tone}`}>
      {icon}
      {children}
    </span>
  );
}
