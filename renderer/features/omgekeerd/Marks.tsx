/** What one must know of the leerbanen at hand: invented, or gone from the data. */
import type { ReactNode } from 'react';
import { Button, Notice } from '../../ui';
import { words } from './words';

export interface MarksProps {
  readonly voorbeeld: boolean;
  readonly onbekend: readonly string[];
  /** Drops what is gone from what was chosen. */
  readonly onDrop: () => void;
}

export function Marks({ voorbeeld, onbekend, onDrop }: MarksProps): ReactNode {
  return (
    <>
      {voorbeeld ? <Notice title={words.voorbeeld.titel}>{words.voorbeeld.uitleg}</Notice> : null}
      {onbekend.length === 0 ? null : (
        <Notice kind="letop" actions={<Button onPress={onDrop}>{words.onbekendWeg}</Button>}>
          {words.onbekend(onbekend.length)}
        </Notice>
      )}
    </>
  );
}
