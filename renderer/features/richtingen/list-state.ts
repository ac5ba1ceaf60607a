/** What was filtered and opened in the list, kept while one looks at a richting and comes back. */
import { useState } from 'react';

export interface ListState {
  readonly niveaus: readonly string[];
  readonly aantal: number;
}

export const STEP = 10;
const FRESH: ListState = { niveaus: ['1', '2', '3', '4'], aantal: STEP };

let kept: { readonly code: string; readonly state: ListState } = { code: '', state: FRESH };

/** @param code of the conversation: another one starts afresh */
export function useListState(code: string): readonly [ListState, (next: Partial<ListState>) => void] {
  const [state, setState] = useState<ListState>(kept.code === code ? kept.state : FRESH);
  const change = (next: Partial<ListState>): void => {
    const after = { ...state, ...next };
    kept = { code, state: after };
    setState(after);
  };
  return [state, change];
}
