/** The way out, on every page: asks once, because everything goes. */
import { CircleStop } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button, ConfirmDialog } from '../../../ui';
import { useFlow } from '../flow-context';
import { Say } from '../texts/Say';

export function StopButton(): ReactNode {
  const [asks, setAsks] = useState(false);
  const { end } = useFlow();
  return (
    <>
      <Button
        icon={<CircleStop aria-hidden />}
        onPress={() => {
          setAsks(true);
        }}
      >
        <Say text="scherm.stoppen" />
      </Button>
      <ConfirmDialog
        title={<Say text="scherm.stoppen.vraag" />}
        isOpen={asks}
        danger
        confirmLabel={<Say text="scherm.stoppen.ja" />}
        cancelLabel={<Say text="scherm.stoppen.nee" />}
        onConfirm={end}
        onClose={() => {
          setAsks(false);
        }}
      >
        <p>
          <Say text="scherm.stoppen.uitleg" />
        </p>
      </ConfirmDialog>
    </>
  );
}
