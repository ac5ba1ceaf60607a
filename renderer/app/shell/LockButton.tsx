/** Locks an open kluis, by button or by F8. Asks first when something could not be saved: that would be lost. */
import { Lock } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { nl } from '../../i18n/nl';
import { Button, ConfirmDialog, KeyHint } from '../../ui';
import { useCore, useKluis } from '../core-context';
import { KEYS } from '../keys/keys';
import { useKeyDown } from '../keys/use-key-down';
import { isOpenKluis } from '../kluis-state';

export function LockButton(): ReactNode {
  const { toestand } = useKluis();
  return isOpenKluis(toestand) ? <Locking unsaved={toestand.opslag.staat === 'mislukt'} /> : null;
}

function Locking({ unsaved }: { readonly unsaved: boolean }): ReactNode {
  const { bridge } = useCore();
  const [asking, setAsking] = useState(false);
  const lock = (): void => {
    void bridge.call('kluis.slot', {});
  };
  const ask = (): void => {
    if (unsaved) setAsking(true);
    else lock();
  };
  useKeyDown((event) => {
    if (event.key !== KEYS.lock || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!event.repeat) ask();
  });
  return (
    <>
      <Button
        icon={<Lock aria-hidden />}
        iconEnd={<KeyHint>{KEYS.lock}</KeyHint>}
        about={nl.opSlotLang}
        aria-keyshortcuts={KEYS.lock}
        onPress={ask}
      >
        {nl.opSlot}
      </Button>
      <ConfirmDialog
        title={nl.opSlotToch.vraag}
        isOpen={asking}
        danger
        confirmLabel={nl.opSlotToch.ja}
        onConfirm={lock}
        onClose={() => {
          setAsking(false);
        }}
      >
        <p>{nl.opSlotToch.uitleg}</p>
      </ConfirmDialog>
    </>
  );
}
