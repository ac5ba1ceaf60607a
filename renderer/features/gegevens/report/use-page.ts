/** A long list a page at a time. */
import { useState } from 'react';

export interface Page<R> {
  readonly shown: readonly R[];
  /** How many the next page brings; 0 when all are shown. */
  readonly next: number;
  readonly more: () => void;
}

export function usePage<R>(rows: readonly R[], size: number): Page<R> {
  const [pages, setPages] = useState(1);
  const shown = rows.slice(0, pages * size);
  return {
    shown,
    next: Math.min(size, rows.length - shown.length),
    more: () => {
      setPages((before) => before + 1);
    },
  };
}
