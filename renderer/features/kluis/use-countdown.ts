/** Counts down whole seconds, by a clock that nobody can set. */
import { useCallback, useEffect, useState } from 'react';

export interface Countdown {
  /** Seconds left, rounded up; 0 when done. */
  readonly seconds: number;
  readonly start: (ms: number) => void;
}

/** @param ms what is to be waited at the beginning */
export function useCountdown(ms: number): Countdown {
  const [end, setEnd] = useState(() => performance.now() + ms);
  const [now, setNow] = useState(() => performance.now());
  const left = Math.max(0, end - now);

  useEffect(() => {
    if (left === 0) return undefined;
    // To the next whole second, so that no number is skipped.
    const timer = window.setTimeout(
      () => {
        setNow(performance.now());
      },
      left % 1000 || 1000,
    );
    return () => {
      window.clearTimeout(timer);
    };
  }, [left]);

  const start = useCallback((next: number): void => {
    const at = performance.now();
    setNow(at);
    setEnd(at + next);
  }, []);
  return { seconds: Math.ceil(left / 1000), start };
}
