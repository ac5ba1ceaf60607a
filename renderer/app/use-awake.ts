/** Tells the core that somebody is at work, so that the kluis does not lock while one reads or types. */
import { useEffect } from 'react';
import type { Bridge } from '../../shared/contract/bridge';

/** At most once in this many milliseconds; activity in between is told at the end of it. */
const EVERY_MS = 30_000;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** @param isOpen only an open kluis can fall asleep */
export function useAwake(bridge: Bridge, isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    let timer: number | undefined;
    let active = false;
    const tell = (): void => {
      active = false;
      void bridge.call('kluis.wakker', {});
      timer = window.setTimeout(() => {
        timer = undefined;
        if (active) tell();
      }, EVERY_MS);
    };
    const sign = (): void => {
      if (timer === undefined) tell();
      else active = true;
    };
    for (const name of SIGNS) window.addEventListener(name, sign, { passive: true, capture: true });
    return () => {
      for (const name of SIGNS) window.removeEventListener(name, sign, { capture: true });
      window.clearTimeout(timer);
    };
  }, [bridge, isOpen]);
}
