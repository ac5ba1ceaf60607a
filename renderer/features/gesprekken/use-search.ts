/** Search in the list: asked after a short pause in typing, and drawn a page of rows at a time. */
import { useState } from 'react';
import type { GesprekRegel } from '../../../shared/contract/kluis-vorm';
import { useAfterPause, useCall, type CallState } from '../../app';

/** Rows that are drawn at once: more would slow down every key, and nobody reads them all. */
const PAGE = 40;

export interface ListSearch {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly call: CallState<GesprekRegel[]>;
  /** How many rows are drawn. */
  readonly shown: number;
  readonly more: () => void;
}

export function useSearch(): ListSearch {
  const [text, setText] = useState('');
  const [shown, setShown] = useState(PAGE);
  const asked = useAfterPause(text.trim());
  const call = useCall('gesprekken.lijst', { zoek: asked });
  return {
    text,
    setText: (next) => {
      setText(next);
      setShown(PAGE);
    },
    call,
    shown,
    more: () => {
      setShown((before) => before + PAGE);
    },
  };
}
