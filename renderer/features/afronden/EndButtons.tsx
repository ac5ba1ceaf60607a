/** Two ways to end: round off, or erase at once. Each asks once, and says what happens in this way of working. */
import { CircleCheckBig, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { useGesprek } from '../../app';
import { Button, ConfirmDialog, announce } from '../../ui';
import { words } from './words';

export interface EndButtonsProps {
  readonly gesprek: Pick<Gesprek, 'code' | 'bewaarTot'>;
  /** Saves what still waits. */
  readonly onBefore?: () => void;
  /** A button that stands before them. */
  readonly children?: ReactNode;
}

export function EndButtons({ gesprek, onBefore, children }: EndButtonsProps): ReactNode {
  const { code, bewaarTot } = gesprek;
  const { rondAf, wis } = useGesprek();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState<'af' | 'wis' | null>(null);
  const close = (): void => {
    setAsking(null);
  };
  const end = async (act: () => Promise<boolean>, done: string): Promise<void> => {
    onBefore?.();
    if (!(await act())) return;
    navigate('/start');
    // On Start itself the buttons are gone now, and the heading stays.
    document.querySelector<HTMLElement>('h1')?.focus();
    announce(done);
  };
  const { af, wis: w } = words;
  return (
    <>
      <div className="row">
        {children}
        <Button
          icon={<CircleCheckBig aria-hidden />}
          onPress={() => {
            setAsking('af');
          }}
        >
          {af.knop}
        </Button>
        <Button
          danger
          icon={<Trash2 aria-hidden />}
          onPress={() => {
            setAsking('wis');
          }}
        >
          {w.knop}
        </Button>
      </div>
      <ConfirmDialog
        title={af.vraag(code)}
        isOpen={asking === 'af'}
        confirmLabel={af.ja}
        onConfirm={() => void end(rondAf, bewaarTot === undefined ? af.klaarZonder : af.klaarKluis)}
        onClose={close}
      >
        <p>{bewaarTot === undefined ? af.zonder : af.kluis(bewaarTot)}</p>
      </ConfirmDialog>
      <ConfirmDialog
        title={w.vraag(code)}
        isOpen={asking === 'wis'}
        danger
        confirmLabel={w.ja}
        onConfirm={() => void end(wis, w.klaar)}
        onClose={close}
      >
        <p>{bewaarTot === undefined ? w.zonder : w.kluis}</p>
      </ConfirmDialog>
    </>
  );
}
