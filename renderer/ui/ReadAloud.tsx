/** Reads a text aloud with a local Dutch voice, or says in words that there is none. */
import { Square, Volume2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { nl } from '../i18n/nl';
import { Button } from './Button';
import { announce } from './live-region';
import { useReadAloud } from './use-read-aloud';
import './read-aloud.css';

export interface ReadAloudProps {
  readonly text: string;
  /** In place of "Lees voor". */
  readonly label?: string;
}

export function ReadAloud({ text, label = nl.lees.voor }: ReadAloudProps): ReactNode {
  const { state, read, stop } = useReadAloud(text);
  return (
    <div className="read-aloud">
      {state === 'leest' ? (
        <Button variant="quiet" icon={<Square aria-hidden />} onPress={stop}>
          {nl.lees.stop}
        </Button>
      ) : (
        <Button
          variant="quiet"
          icon={<Volume2 aria-hidden />}
          onPress={() => {
            if (!read([text], 'nl')) announce(nl.lees.geenStem);
          }}
        >
          {label}
        </Button>
      )}
      {state === 'geen-stem' ? <p className="soft">{nl.lees.geenStem}</p> : null}
    </div>
  );
}
