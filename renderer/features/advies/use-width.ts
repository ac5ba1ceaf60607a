/** The width in pixels that an element has now; 0 before it is known. */
import { useEffect, useState, type RefObject } from 'react';

export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(target.clientWidth);
    });
    // Tells the first size as well.
    observer.observe(target);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
