/** "Ben je er nog?": counts down, and is read out at its beginning, halfway and near its end. */
import { Check, Eraser } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { Button, Dialog, announce } from '../../../ui';
import { useCountdown } from '../../kluis/use-countdown';
import { Say } from '../texts/Say';
import { useTexts } from '../texts/texts-context';

/** How long one has to answer. */
const ANSWER_MS = 20_000;
const TOLD_AT = [20, 10, 5];

export interface IdleDialogProps {
  readonly onHere: () => void;
  readonly onGone: () => void;
}

export function IdleDialog({ onHere, onGone }: IdleDialogProps): ReactNode {
  const { say } = useTexts();
  const { seconds } = useCountdown(ANSWER_MS);
  const text = say('scherm.rust.uitleg', { seconden: seconds }).text;
  useEffect(() => {
    if (TOLD_AT.includes(seconds)) announce(text);
    if (seconds === 0) onGone();
    // Only a new second is news.
  }, [seconds, text, onGone]);
  return (
    <Dialog
      alert
      title={<Say text="scherm.rust.titel" />}
      isOpen
      onClose={onHere}
      actions={
        <>
          <Button autoFocus variant="primary" icon={<Check aria-hidden />} onPress={onHere}>
            <Say text="scherm.rust.ja" />
          </Button>
          <Button danger icon={<Eraser aria-hidden />} onPress={onGone}>
            <Say text="scherm.rust.nee" />
          </Button>
        </>
      }
    >
      <p className="figures">
        <Say text="scherm.rust.uitleg" values={{ seconden: seconds }} />
      </p>
    </Dialog>
  );
}
