/** A text once somebody stopped typing for a moment, so that not every key asks the core. */
import { useEffect, useState } from 'react';

const PAUSE_MS = 150;

export function useAfterPause(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setSettled(text);
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [text]);
  return settled;
}
