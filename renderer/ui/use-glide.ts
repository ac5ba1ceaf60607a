/**
 * Lets the rows of a list glide to their new place when the order changes (FLIP, at most 240 ms;
 * at once under reduced motion). Rows carry `data-glide` with a key of their own.
 */
import { useLayoutEffect, useRef, type RefObject } from 'react';

const MS = 240;

/** @param order changes when the order does */
export function useGlide(list: RefObject<HTMLElement | null>, order: string): void {
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const now = new Map<string, number>();
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-glide]') ?? []) {
      const key = row.dataset['glide'] ?? '';
      now.set(key, row.offsetTop);
      const before = places.current.get(key);
      const moved = before === undefined ? 0 : before - row.offsetTop;
      if (moved !== 0 && !still) {
        row.animate([{ transform: `translateY(${String(moved)}px)` }, { transform: 'none' }], {
          duration: MS,
          easing: 'ease-out',
        });
      }
    }
    places.current = now;
  }, [list, order]);
}
