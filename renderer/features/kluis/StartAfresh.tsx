/** Begins with a new kluis after one question. The old file is set aside as it is. */
import { useState, type ReactNode } from 'react';
import { useAction } from '../../app';
import { Button, ConfirmDialog } from '../../ui';
import { KluisFout } from './KluisFout';
import { words } from './words';

export function StartAfresh(): ReactNode {
  const afresh = useAction('kluis.opnieuw');
  const [asking, setAsking] = useState(false);
  const w = words.herstel;
  return (
    <div className="stack-small">
      <div>
        <Button
          isDisabled={afresh.busy}
          onPress={() => {
            setAsking(true);
          }}
        >
          {w.opnieuw}
        </Button>
      </div>
      <KluisFout fout={afresh.error} />
      <ConfirmDialog
        title={w.vraag}
        isOpen={asking}
        confirmLabel={w.ja}
        onConfirm={() => {
          void afresh.run({});
        }}
        onClose={() => {
          setAsking(false);
        }}
      >
        <p>{w.gevolg}</p>
      </ConfirmDialog>
    </div>
  );
}
