/** Where the reader lands when the page of settings and the cards change places, or a card the next. */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { announce } from '../../ui';

interface Places {
  readonly page: RefObject<HTMLElement | null>;
  readonly card: RefObject<HTMLElement | null>;
  /** When there is no card. */
  readonly section: RefObject<HTMLElement | null>;
}

/**
 * Moves the focus to what took the place, at once, so that it never comes after the next key. A new
 * card alone is read out, since the focus then stays on the button that was pressed.
 * @param zin sentence of the card in sight
 */
export function useLanding(pageOpen: boolean, zin: string | undefined, places: Places): void {
  const { page, card, section } = places;
  const before = useRef({ pageOpen, zin });
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { pageOpen, zin: zin ?? last.zin };
    if (last.pageOpen !== pageOpen) {
      const place = pageOpen ? page.current : (card.current ?? section.current);
      place?.focus({ preventScroll: true });
      place?.scrollIntoView({ block: 'nearest' });
    } else if (!pageOpen && zin !== undefined && last.zin !== undefined && last.zin !== zin) announce(zin);
  }, [pageOpen, zin, page, card, section]);
}
