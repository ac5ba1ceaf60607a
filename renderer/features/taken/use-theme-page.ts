/** Whether the page of settings stands in the place of the cards. */
import { useState } from 'react';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { untouched } from './theme-answers';

/**
 * `vanzelf`: as long as nothing was answered. `open`: asked for. `kaarten`: passed by, for this visit.
 * `sluit`: chosen, and the first card for that choice is still being found.
 */
type Phase = 'vanzelf' | 'open' | 'kaarten' | 'sluit';

export interface ThemePageState {
  readonly isOpen: boolean;
  readonly open: () => void;
  /** On to the cards, without a choice. */
  readonly pass: () => void;
  /** On to the cards once the one that fits the choice is there. */
  readonly close: () => void;
}

/** @param waiting the card in sight is still the one of before the last change */
export function useThemePage(gesprek: Gesprek | null, waiting: boolean): ThemePageState {
  const [phase, setPhase] = useState<Phase>('vanzelf');
  if (phase === 'sluit' && !waiting) setPhase('vanzelf');
  return {
    isOpen:
      gesprek !== null &&
      (phase === 'open' || phase === 'sluit' || (phase === 'vanzelf' && untouched(gesprek))),
    open: () => {
      setPhase('open');
    },
    pass: () => {
      // With a choice made, taking that choice back still leads here again.
      setPhase((before) =>
        before === 'kaarten' || (gesprek !== null && untouched(gesprek)) ? 'kaarten' : 'vanzelf',
      );
    },
    close: () => {
      setPhase('sluit');
    },
  };
}
