/** Which way of working was chosen, and the way to the other. */
import { FileX2, Vault } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Werkwijze } from '../../../shared/contract/kluis-vorm';
import { useAction, useGesprek } from '../../app';
import { Button, ConfirmDialog } from '../../ui';
import { KluisFout } from '../kluis/KluisFout';
import { words } from './words';

export function WayOfWorking({ keeps }: { readonly keeps: boolean }): ReactNode {
  const { gesprek } = useGesprek();
  const choose = useAction('kluis.werkwijze');
  const [asking, setAsking] = useState(false);
  const w = words.werk;
  const go = (werkwijze: Werkwijze): void => {
    void choose.run({ werkwijze });
  };
  return (
    <section className="stack">
      <div className="stack-small">
        <h2 className="kop">{w.titel}</h2>
        <p>{keeps ? w.kluis : w.zonder}</p>
      </div>
      <KluisFout fout={choose.error} />
      <div className="stack-small">
        <div>
          {keeps ? (
            <Button
              icon={<FileX2 aria-hidden />}
              onPress={() => {
                setAsking(true);
              }}
            >
              {w.naarZonder}
            </Button>
          ) : (
            <Button
              icon={<Vault aria-hidden />}
              onPress={() => {
                go('met-kluis');
              }}
            >
              {w.naarKluis}
            </Button>
          )}
        </div>
        {keeps || gesprek === null ? null : <p className="soft">{w.naarKluisMee}</p>}
      </div>
      <ConfirmDialog
        title={w.vraag}
        isOpen={asking}
        confirmLabel={w.ja}
        onConfirm={() => {
          go('zonder-bewaren');
        }}
        onClose={() => {
          setAsking(false);
        }}
      >
        <p>{w.gevolg}</p>
      </ConfirmDialog>
    </section>
  );
}
