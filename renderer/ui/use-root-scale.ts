/** How much larger than 16 px the reader has set the text, for drawings that are measured in pixels. */
import { useSyncExternalStore } from 'react';

function scale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

/** The page changes its height with the size of the text, so that is what is watched. */
function subscribe(listener: () => void): () => void {
  const observer = new ResizeObserver(listener);
  observer.observe(document.body);
  return () => {
    observer.disconnect();
  };
}

export function useRootScale(): number {
  return useSyncExternalStore(subscribe, scale);
}
