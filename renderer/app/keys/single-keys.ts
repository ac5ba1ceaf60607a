/**
 * Whether single keys (1 to 4, U, ?) do something. On by default; can be turned off, since somebody who speaks to the
 * computer may press them by accident (WCAG 2.1.4). Lasts until the window closes.
 */
import { useSyncExternalStore } from 'react';

let on = true;
const listeners = new Set<() => void>();

export function singleKeysOn(): boolean {
  return on;
}

export function setSingleKeys(next: boolean): void {
  on = next;
  for (const listener of listeners) listener();
}

export function useSingleKeysOn(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, singleKeysOn);
}
