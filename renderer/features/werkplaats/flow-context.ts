/** What every page of the werkplaats can do: go elsewhere, end, call the helper. */
import { createContext, useContext } from 'react';
import type { PageId } from './flow';

export interface Flow {
  readonly go: (page: PageId) => void;
  /** Forgets the person, and thanks them. */
  readonly end: () => void;
  readonly toHelper: () => void;
  /** How many cards this person wants at least. */
  readonly target: number;
  readonly setTarget: (target: number) => void;
}

export const FlowContext = createContext<Flow | null>(null);

export function useFlow(): Flow {
  const flow = useContext(FlowContext);
  if (flow === null) throw new Error('useFlow outside of FlowContext');
  return flow;
}
