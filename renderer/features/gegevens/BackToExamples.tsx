/** Back to the bundled examples, after one question. */
import { RotateCcw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { FoutNotice, useAction } from '../../app';
import { Button, ConfirmDialog, announce } from '../../ui';
import { words } from './words';

/** @param onDone the report of the file that is gone can be closed */
export function BackToExamples({ onDone }: { readonly onDone: () => void }): ReactNode {
  const back = useAction('leerbanen.voorbeeld');
  const [asking, setAsking] = useState(false);
  const w = words.terug;
  const go = async (): Promise<void> => {
    const result = await back.run({});
    if (!result.ok) return;
    announce(w.gelukt);
    onDone();
  };
  return (
    <div className="stack-small">
      <div className="row">
        <span>{w.uitleg}</span>
        <Button
          icon={<RotateCcw aria-hidden />}
          isDisabled={back.busy}
          onPress={() => {
            setAsking(true);
          }}
        >
          {w.knop}
        </Button>
      </div>
      {back.error === undefined ? null : <FoutNotice fout={back.error} />}
      <ConfirmDialog
        title={w.vraag}
        isOpen={asking}
        confirmLabel={w.ja}
        onConfirm={() => {
          void go();
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
