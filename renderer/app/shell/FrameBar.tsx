/** The quiet bar on top: name, contrast, and that nothing leaves this computer. */
import { Contrast, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { nl } from '../../i18n/nl';
import { Badge, ToggleButton } from '../../ui';
import { setContrast, useHighContrast } from '../settings';
import { Logo } from './Logo';
import './frame.css';

export interface FrameBarProps {
  /** Beside the name. */
  readonly children?: ReactNode;
  /** At the right. */
  readonly end?: ReactNode;
}

export function FrameBar({ children, end }: FrameBarProps): ReactNode {
  const high = useHighContrast();
  return (
    <header className="frame no-print">
      <a className="frame-name" href="#/start">
        <Logo />
        <span>{nl.naam}</span>
      </a>
      {children}
      <ToggleButton
        icon={<Contrast aria-hidden />}
        isSelected={high}
        onChange={(on) => {
          setContrast(on ? 'hoog' : 'gewoon');
        }}
      >
        {nl.contrast}
      </ToggleButton>
      <Badge icon={<WifiOff aria-hidden />}>{nl.offline}</Badge>
      {end}
    </header>
  );
}
