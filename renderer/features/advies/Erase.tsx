/** The end: erase the conversation after one question. */
import { Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useGesprek } from '../../app';
import { Button, ConfirmDialog, announce } from '../../ui';
import { words } from './words';

export function Erase({ code }: { readonly code: string }): ReactNode {
  const { wis } = useGesprek();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const w = words.wis;
  const erase = async (): Promise<void> => {
    if (!(await wis())) return;
    navigate('/start');
    announce(w.gewist);
  };
  return (
    <section className="stack">
      <div className="stack-small">
        <h2 className="kop">{w.titel}</h2>
        <p>{w.uitleg}</p>
      </div>
      <div>
        <Button
          danger
          icon={<Trash2 aria-hidden />}
          onPress={() => {
            setAsking(true);
          }}
        >
          {w.knop}
        </Button>
      </div>
      <ConfirmDialog
        title={w.vraag(code)}
        isOpen={asking}
        danger
        confirmLabel={w.ja}
        onConfirm={() => {
          void erase();
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
