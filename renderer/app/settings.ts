/** What the adviser sets for the screen itself. Holds nothing of a person; kept for the next start. */
import { useSyncExternalStore } from 'react';

const KEY = 'leerbaankompas.contrast';
const listeners = new Set<() => void>();

/** 'systeem' follows the setting of the computer. */
export type Contrast = 'systeem' | 'hoog' | 'gewoon';

function stored(): Contrast {
  try {
    const value = window.localStorage.getItem(KEY);
    return value === 'hoog' || value === 'gewoon' ? value : 'systeem';
  } catch {
    // A browser may refuse storage; the setting then lasts until the window closes.
    return 'systeem';
  }
}

let contrast: Contrast = 'systeem';

function show(): void {
  if (contrast === 'systeem') document.documentElement.removeAttribute('data-contrast');
  else document.documentElement.setAttribute('data-contrast', contrast);
}

/** Once at the start, before anything is drawn. */
export function loadSettings(): void {
  contrast = stored();
  show();
}

export function setContrast(next: Contrast): void {
  contrast = next;
  show();
  try {
    window.localStorage.setItem(KEY, next);
  } catch {
    // See stored().
  }
  for (const listener of listeners) listener();
}

/** True when high contrast is on, by the setting or by the system. */
export function useHighContrast(): boolean {
  return useSyncExternalStore(subscribe, isHigh);
}

function isHigh(): boolean {
  if (contrast !== 'systeem') return contrast === 'hoog';
  return window.matchMedia('(prefers-contrast: more)').matches;
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia('(prefers-contrast: more)');
  media.addEventListener('change', listener);
  listeners.add(listener);
  return () => {
    media.removeEventListener('change', listener);
    listeners.delete(listener);
  };
}
