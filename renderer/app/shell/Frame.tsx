/** The quiet bar on top: name, code of the conversation, and that nothing leaves this computer. */
import { Contrast, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { nl } from '../../i18n/nl';
import { Badge, ToggleButton } from '../../ui';
import { useGesprek } from '../core-context';
import { setContrast, useHighContrast } from '../settings';
import { Logo } from './Logo';
import './frame.css';

export interface FrameProps {
  /** Place for the name of an event and its counter. */
  readonly middle?: ReactNode;
}

export function Frame({ middle }: FrameProps): ReactNode {
  const { gesprek } = useGesprek();
  const high = useHighContrast();
  return (
    <header className="frame no-print">
      <a className="frame-name" href="#/start">
        <Logo />
        <span>{nl.naam}</span>
      </a>
      <p className="frame-code">
        {gesprek === null ? (
          <span className="soft">{nl.geenGesprek}</span>
        ) : (
          <>
            <span className="soft">{nl.gesprek} </span>
            <strong>{gesprek.code}</strong>
          </>
        )}
      </p>
      <div className="frame-middle">{middle}</div>
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
    </header>
  );
}
