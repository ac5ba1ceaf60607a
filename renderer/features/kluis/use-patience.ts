/** Waiting after wrong passphrases: as long as the core says, counted down here; it is told when one may go on. */
import { useEffect, useRef } from 'react';
import type { Fout } from '../../../shared/contract/result';
import { useKluis } from '../../app';
import { announce } from '../../ui';
import { useCountdown } from './use-countdown';
import { words } from './words';

export interface Patience {
  /** Seconds left; 0 when one may try. */
  readonly seconds: number;
  /** A try was refused: `detail` holds the milliseconds to wait. */
  readonly refused: (fout: Fout) => void;
}

export function usePatience(): Patience {
  const { toestand } = useKluis();
  const { seconds, start } = useCountdown(toestand.wachtMs);
  const waited = useRef(false);
  useEffect(() => {
    if (seconds > 0) waited.current = true;
    else if (waited.current) {
      waited.current = false;
      announce(words.open.mag);
    }
  }, [seconds]);
  return {
    seconds,
    refused: ({ detail }) => {
      const ms = Number(detail);
      if (!(ms > 0)) return;
      start(ms);
      announce(`${words.open.fout} ${words.open.wacht(Math.ceil(ms / 1000))}`);
    },
  };
}
