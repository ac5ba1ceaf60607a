/**
 * The A4 with as many rows as fit on one page. It is drawn, measured, and drawn again with fewer rows
 * until its last line stands on the page; then rows under the fold move to below it.
 */
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Advies } from '../../shared/contract/advies-vorm';
import { fits, resetFold, shiftForFold } from './measure';
import { plans } from './plan';
import { Sheet, type Keeping } from './Sheet';
import { useFontsReady } from './use-fonts-ready';

export interface FittedSheetProps {
  readonly advies: Advies;
  readonly keeping: Keeping;
  /** See Sheet; false when absent. */
  readonly isPage?: boolean;
  /** Called when the sheet stands as it will be printed. */
  readonly onReady?: () => void;
}

export function FittedSheet({
  advies,
  keeping: { bewaarTot, overdrachtJa },
  isPage = false,
  onReady,
}: FittedSheetProps): ReactNode {
  const fonts = useFontsReady();
  const keeping = { bewaarTot, overdrachtJa };
  // A new advice or the arrival of the letters starts the measuring anew.
  return (
    <Fitting
      key={`${String(fonts)} ${JSON.stringify([advies, keeping])}`}
      advies={advies}
      keeping={keeping}
      isPage={isPage}
      onReady={fonts ? onReady : undefined}
    />
  );
}

interface FittingProps {
  readonly advies: Advies;
  readonly keeping: Keeping;
  readonly isPage: boolean;
  readonly onReady: (() => void) | undefined;
}

function Fitting({ advies, keeping, isPage, onReady }: FittingProps): ReactNode {
  const sheet = useRef<HTMLElement>(null);
  const [step, setStep] = useState(0);
  const all = plans(advies);
  const plan = all[Math.min(step, all.length - 1)];

  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    if (settle(element) || step >= all.length - 1) onReady?.();
    else setStep(step + 1);
  }, [step, all.length, onReady]);

  return plan === undefined ? null : (
    <Sheet ref={sheet} advies={advies} keeping={keeping} plan={plan} isPage={isPage} />
  );
}

/** Keeps rows from under the fold; false when there is no room for what is drawn. */
function settle(sheet: HTMLElement): boolean {
  return (['groep', 'rij'] as const).some((mode) => {
    resetFold(sheet);
    shiftForFold(sheet, mode);
    return fits(sheet);
  });
}
