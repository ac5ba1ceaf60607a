/** The size in pixels that an element has now, and the letter size of the page. */
import { useEffect, useState, type RefObject } from 'react';

export interface Measured {
  readonly width: number;
  readonly height: number;
  /** Pixels of one rem, so that marks grow with the text. */
  readonly em: number;
}

export function useSize(element: RefObject<HTMLElement | null>): Measured | undefined {
  const [size, setSize] = useState<Measured | undefined>(undefined);
  useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const measure = (): void => {
      const { width, height } = target.getBoundingClientRect();
      const em = Number.parseFloat(window.getComputedStyle(document.documentElement).fontSize);
      if (width > 0 && height > 0) {
        setSize((before) =>
          before?.width === width && before.height === height && before.em === em
            ? before
            : { width, height, em },
        );
      }
    };
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    measure();
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return size;
}
