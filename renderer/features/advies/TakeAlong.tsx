/** Print the A4, or save it where the host can; both go through the page that holds nothing but the A4. */
import { FileDown, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useCall } from '../../app';
import { requestOutput } from '../../print/output-request';
import { Button } from '../../ui';
import { words } from './words';

export interface TakeAlongProps {
  /** Saves what still waits, before the page is left. */
  readonly onLeave: () => void;
}

export function TakeAlong({ onLeave }: TakeAlongProps): ReactNode {
  const [, navigate] = useLocation();
  const status = useCall('app.status', {});
  const canSave = status.data?.kanPdfBewaren === true;
  const go = (soort: 'druk' | 'pdf'): void => {
    onLeave();
    requestOutput(soort);
    navigate('/afdruk');
  };
  return (
    <section className="stack">
      <h2 className="kop">{words.meenemen.titel}</h2>
      <div className="row">
        {canSave ? (
          <Button
            variant="primary"
            icon={<FileDown aria-hidden />}
            onPress={() => {
              go('pdf');
            }}
          >
            {words.meenemen.pdf}
          </Button>
        ) : null}
        <Button
          variant={canSave ? 'secondary' : 'primary'}
          icon={<Printer aria-hidden />}
          onPress={() => {
            go('druk');
          }}
        >
          {words.meenemen.druk}
        </Button>
      </div>
    </section>
  );
}
