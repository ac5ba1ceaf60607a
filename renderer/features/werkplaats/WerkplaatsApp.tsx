/** What stands on the screen while the werkplaats is on: the way out, with the PIN. */
import { useRef, useState, type ReactNode } from 'react';
import { FoutNotice, GatePage, useAction } from '../../app';
import { Button, PasswordField } from '../../ui';

const words = {
  titel: 'De werkplaats staat aan',
  lead: 'Een begeleider kan de werkplaats sluiten met de pincode.',
  pin: 'Pincode',
  leeg: 'Typ de pincode: vier tot acht cijfers.',
  stop: 'Sluit de werkplaats',
} as const;

export default function WerkplaatsApp(): ReactNode {
  const stop = useAction('werkplaats.stop');
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const go = async (): Promise<void> => {
    if (!/^\d{4,8}$/u.test(pin)) {
      setWrong(words.leeg);
      field.current?.focus();
      return;
    }
    setPin('');
    // The page is left when it succeeds.
    await stop.run({ pin });
  };
  return (
    <GatePage title={words.titel} lead={<p>{words.lead}</p>}>
      {stop.error === undefined ? null : <FoutNotice fout={stop.error} />}
      <PasswordField
        label={words.pin}
        value={pin}
        onChange={(value) => {
          setPin(value);
          setWrong(undefined);
        }}
        error={wrong}
        inputRef={field}
        onSubmit={() => void go()}
      />
      <div>
        <Button variant="primary" isDisabled={stop.busy} onPress={() => void go()}>
          {words.stop}
        </Button>
      </div>
    </GatePage>
  );
}
