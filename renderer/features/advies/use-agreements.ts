/**
 * The two lines with agreements. What is typed shows at once and is saved after a short pause or when one
 * leaves the field or the page; a text with a burgerservicenummer or an account number is not saved at all.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import { MAX_AFSPRAKEN, type Gesprek } from '../../../shared/domain/gesprek';
import { useGesprek } from '../../app';
import { textAdvice } from './text-advice';

export interface Agreements {
  /** Always MAX_AFSPRAKEN lines; '' where nothing was agreed. */
  readonly lines: readonly string[];
  readonly set: (index: number, text: string) => void;
  readonly setAll: (lines: readonly string[]) => void;
  /** Saves what waits. */
  readonly flush: () => void;
}

const PAUSE_MS = 600;

export function useAgreements(gesprek: Gesprek): Agreements {
  const { wijzig } = useGesprek();
  const [lines, setLines] = useState<readonly string[]>(() =>
    Array.from({ length: MAX_AFSPRAKEN }, (_, index) => gesprek.afspraken[index] ?? ''),
  );
  const waiting = useRef<readonly string[] | undefined>(undefined);
  const timer = useRef(0);

  const flush = useCallback((): void => {
    window.clearTimeout(timer.current);
    const next = waiting.current;
    waiting.current = undefined;
    if (next === undefined || next.some((line) => textAdvice(line).fouten.length > 0)) return;
    void wijzig({
      soort: 'afspraken',
      afspraken: next.map((line) => line.trim()).filter((line) => line !== ''),
    });
  }, [wijzig]);

  useEffect(() => flush, [flush]);

  const setAll = useCallback(
    (next: readonly string[]): void => {
      setLines(next);
      waiting.current = next;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(flush, PAUSE_MS);
    },
    [flush],
  );
  const set = (index: number, text: string): void => {
    setAll(lines.map((line, at) => (at === index ? text : line)));
  };
  return { lines, set, setAll, flush };
}
