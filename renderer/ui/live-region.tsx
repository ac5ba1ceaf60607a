/** Tells a screen reader what changed on the screen. One polite region for the whole app. */
import { useSyncExternalStore, type ReactNode } from 'react';

let message = '';
const listeners = new Set<() => void>();

/** @param text one Dutch sentence; the same sentence twice is read twice */
export function announce(text: string): void {
  message = text === message ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Stands once in the shell. */
export function LiveRegion(): ReactNode {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <div className="only-read" role="status" aria-live="polite" aria-atomic="true">
      {text}
    </div>
  );
}
