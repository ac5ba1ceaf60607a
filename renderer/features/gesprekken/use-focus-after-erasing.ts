/** When a row is erased, the button that had the focus is gone with it: the row that comes in its place takes over. */
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { GesprekRegel } from '../../../shared/contract/kluis-vorm';

export interface FocusAfterErasing {
  /** The list; each row has one heading of level 2 that can take the focus. */
  readonly list: RefObject<HTMLUListElement | null>;
  /** This conversation is being erased; its row goes when the list was asked anew. */
  readonly erasing: (code: string) => void;
}

export function useFocusAfterErasing(regels: readonly GesprekRegel[]): FocusAfterErasing {
  const list = useRef<HTMLUListElement>(null);
  const waiting = useRef<string | null>(null);
  const before = useRef(regels);
  useEffect(() => {
    const index = before.current.findIndex(({ code }) => code === waiting.current);
    const isGone = index !== -1 && !regels.some(({ code }) => code === waiting.current);
    before.current = regels;
    if (!isGone) return;
    waiting.current = null;
    const headings = list.current?.querySelectorAll<HTMLElement>('h2') ?? [];
    (headings[Math.min(index, headings.length - 1)] ?? document.querySelector('h1'))?.focus();
  }, [regels]);
  // The last one of all takes the list with it.
  useEffect(
    () => () => {
      if (waiting.current !== null) document.querySelector('h1')?.focus();
    },
    [],
  );
  const erasing = useCallback((code: string): void => {
    waiting.current = code;
  }, []);
  return { list, erasing };
}
