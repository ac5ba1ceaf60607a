/** What went up since the last answer: in words on the row, and read out when the first one changes. */
import { useEffect, useRef, useState } from 'react';
import type { RichtingVorm } from '../../../shared/contract/antwoorden-vorm';
import type { Crebo } from '../../../shared/domain/ids';
import { announce } from '../../ui';
import { movedUp, type Move } from './moved-up';
import { words } from './words';

export type { Move } from './moved-up';

interface State {
  readonly richtingen: readonly RichtingVorm[];
  readonly moved: ReadonlyMap<Crebo, Move>;
}

const crebos = (richtingen: readonly RichtingVorm[]): readonly Crebo[] =>
  richtingen.map(({ crebo }) => crebo);

/** @param richtingen a new array after each answer */
export function useMovedUp(richtingen: readonly RichtingVorm[]): ReadonlyMap<Crebo, Move> {
  const [state, setState] = useState<State>({ richtingen, moved: new Map() });
  if (state.richtingen !== richtingen) {
    setState({ richtingen, moved: movedUp(crebos(state.richtingen), crebos(richtingen)) });
  }

  const first = richtingen[0]?.naam;
  const before = useRef(first);
  useEffect(() => {
    if (first !== undefined && before.current !== undefined && first !== before.current) {
      announce(words.stand.boven(first));
    }
    before.current = first;
  }, [first]);
  return state.moved;
}
