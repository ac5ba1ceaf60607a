/** Whether the list of keys lies over the page: the key `?` and the button "Toetsen" both open it. */
import { useSyncExternalStore } from 'react';

let open = false;
const listeners = new Set<() => void>();

export function showKeyHelp(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

export function useKeyHelpShown(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => open,
  );
}
