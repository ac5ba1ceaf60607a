/** Asks the PIN. After a wrong one one waits, longer each time, as the core says. */
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { Pin } from '../../../../shared/contract/werkplaats-vorm';
import { FoutNotice, useAction } from '../../../app';
import { Button, PasswordField, announce } from '../../../ui';
import { useCountdown } from '../../kluis/use-countdown';
import { words } from './words';

export interface PinFormProps {
  readonly wachtMs: number;
  readonly onPin: (pin: string) => void;
  readonly onBack: () => void;
}

export function PinForm({ wachtMs, onPin, onBack }: PinFormProps): ReactNode {
  const check = useAction('werkplaats.pin');
  const wait = useCountdown(wachtMs);
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState<string>();
  const field = useRef<HTMLInputElement>(null);

  const go = async (): Promise<void> => {
    if (check.busy || wait.seconds > 0) return;
    if (!Pin.safeParse(pin).success) {
      setWrong(words.leeg);
      field.current?.focus();
      return;
    }
    const answer = await check.run({ pin });
    if (answer.ok) {
      onPin(pin);
      return;
    }
    setPin('');
    field.current?.focus();
    if (answer.error.code !== 'verkeerde-pin') return;
    setWrong(words.fout);
    const ms = Number(answer.error.detail);
    if (!(ms > 0)) return;
    wait.start(ms);
    announce(`${words.fout} ${words.wacht(Math.ceil(ms / 1000))}`);
  };
  const submit = (): void => {
    void go();
  };
  return (
    <>
      <p>{words.uitleg}</p>
      {check.error === undefined || check.error.code === 'verkeerde-pin' ? null : (
        <FoutNotice fout={check.error} />
      )}
      <PasswordField
        label={words.pin}
        description={words.pinUitleg}
        inputMode="numeric"
        value={pin}
        error={wrong}
        inputRef={field}
        autoFocus
        onSubmit={submit}
        onChange={(value) => {
          setPin(value.replace(/\D/gu, '').slice(0, 8));
          setWrong(undefined);
        }}
      />
      {wait.seconds === 0 ? null : <p className="strong figures">{words.wacht(wait.seconds)}</p>}
      <div className="wp-actions">
        <Button icon={<ArrowLeft aria-hidden />} onPress={onBack}>
          {words.terug}
        </Button>
        <div className="wp-on">
          <Button
            variant="primary"
            iconEnd={<ArrowRight aria-hidden />}
            isDisabled={wait.seconds > 0 || check.busy}
            onPress={submit}
          >
            {words.verder}
          </Button>
        </div>
      </div>
    </>
  );
}
