/** Search in the list: asked after a short pause in typing, and drawn a page of rows at a time. */
import { useEffect, useState } from 'react';
import type { GesprekRegel } from '../../../shared/contract/kluis-vorm';
import { useCall, type CallState } from '../../app';

const PAUSE_MS = 150;
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
  const [asked, setAsked] = useState('');
  const [shown, setShown] = useState(PAGE);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setAsked(text.trim());
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [text]);
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
