/** Keys of others whose packages are loaded without a warning; each can be taken off the list. */
import { Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { PakketSleutel } from '../../../../shared/contract/inlezen-vorm';
import { FoutNotice, useAction } from '../../../app';
import { Button, ConfirmDialog, announce } from '../../../ui';
import { words } from './words';

export interface TrustedKeysProps {
  readonly sleutels: readonly PakketSleutel[];
  readonly onChange: () => void;
}

export function TrustedKeys({ sleutels, onChange }: TrustedKeysProps): ReactNode {
  const forget = useAction('pakket.vergeetSleutel');
  const [asking, setAsking] = useState<PakketSleutel>();
  const w = words.vertrouwd;
  const remove = async ({ publiek, naam }: PakketSleutel): Promise<void> => {
    const answer = await forget.run({ publiek });
    if (!answer.ok) return;
    announce(w.gedaan(naam));
    onChange();
  };
  return (
    <div className="stack-small">
      <h4 className="strong">{w.titel}</h4>
      {sleutels.length === 0 ? <p>{w.niets}</p> : null}
      {forget.error === undefined ? null : <FoutNotice fout={forget.error} />}
      <ul className="sleutels" aria-label={w.lijst}>
        {sleutels.map((sleutel) => (
          <li key={sleutel.publiek} className="card row-between">
            <div>
              <p className="strong">{sleutel.naam}</p>
              <p className="figures">{sleutel.vingerafdruk}</p>
              <p className="soft">{w.sinds(sleutel.sinds)}</p>
            </div>
            <Button
              danger
              icon={<Trash2 aria-hidden />}
              about={sleutel.naam}
              onPress={() => {
                setAsking(sleutel);
              }}
            >
              {w.weg}
            </Button>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        danger
        title={w.vraag(asking?.naam ?? '')}
        isOpen={asking !== undefined}
        confirmLabel={w.ja}
        onConfirm={() => {
          if (asking) void remove(asking);
        }}
        onClose={() => {
          setAsking(undefined);
        }}
      >
        <p>{w.gevolg}</p>
      </ConfirmDialog>
    </div>
  );
}
