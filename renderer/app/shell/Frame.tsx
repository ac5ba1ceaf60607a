/** The bar of an open app: which conversation is at hand, whether it is saved, and the lock. */
import type { ReactNode } from 'react';
import { nl } from '../../i18n/nl';
import { useGesprek } from '../core-context';
import { EventCounter } from './EventCounter';
import { FrameBar } from './FrameBar';
import { LockButton } from './LockButton';
import { ReadingLine } from './ReadingLine';
import { SaveState } from './SaveState';

export function Frame(): ReactNode {
  const { gesprek } = useGesprek();
  return (
    <FrameBar end={<LockButton />}>
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
      <EventCounter />
      <SaveState />
      <ReadingLine />
    </FrameBar>
  );
}
