/** Tells when nobody has touched the screen for a while. Listening to the page being read counts as use. */
import { useEffect, useEffectEvent } from 'react';

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const LOOK_EVERY_MS = 1000;

/** @param seconds null: nobody is waited for */
export function useIdle(seconds: number | null, onIdle: () => void): void {
  const idle = useEffectEvent(onIdle);
  useEffect(() => {
    if (seconds === null) return undefined;
    let last = performance.now();
    const sign = (): void => {
      last = performance.now();
    };
    const look = window.setInterval(() => {
      if ('speechSynthesis' in window && window.speechSynthesis.speaking) sign();
      if (performance.now() - last < seconds * 1000) return;
      sign();
      idle();
    }, LOOK_EVERY_MS);
    for (const name of SIGNS) window.addEventListener(name, sign, { passive: true, capture: true });
    return () => {
      window.clearInterval(look);
      for (const name of SIGNS) window.removeEventListener(name, sign, { capture: true });
    };
  }, [seconds]);
}
