/** The conversation at hand: go on (Verder), begin another one, or erase it after one question. */
import { MessageCirclePlus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { useGesprek } from '../../app';
import { Button, ConfirmDialog, announce } from '../../ui';
import { words } from './words';

const TIJD = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit' });

export function CurrentGesprek({ gesprek }: { readonly gesprek: Gesprek }): ReactNode {
  const { nieuw, wis } = useGesprek();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState<'wis' | 'nieuw' | null>(null);
  const close = (): void => {
    setAsking(null);
  };
  const erase = async (): Promise<void> => {
    if (await wis()) announce(words.gewist);
  };
  const begin = async (): Promise<void> => {
    if (await nieuw()) navigate('/situatie');
  };
  return (
    <section className="card stack">
      <div>
        <h2 className="kop">{words.bezig(gesprek.code)}</h2>
        <p className="soft">{words.begonnen(TIJD.format(new Date(gesprek.begonnen)))}</p>
      </div>
      <div className="row">
        <Button
          icon={<MessageCirclePlus aria-hidden />}
          onPress={() => {
            setAsking('nieuw');
          }}
        >
          {words.anderGesprek}
        </Button>
        <Button
          danger
          icon={<Trash2 aria-hidden />}
          onPress={() => {
            setAsking('wis');
          }}
        >
          {words.wis}
        </Button>
      </div>
      <ConfirmDialog
        title={words.wisVraag(gesprek.code)}
        isOpen={asking === 'wis'}
        danger
        confirmLabel={words.wisJa}
        onConfirm={() => {
          void erase();
        }}
        onClose={close}
      >
        <p>{words.wisUitleg}</p>
      </ConfirmDialog>
      <ConfirmDialog
        title={words.nieuwVraag}
        isOpen={asking === 'nieuw'}
        confirmLabel={words.nieuwJa}
        onConfirm={() => {
          void begin();
        }}
        onClose={close}
      >
        <p>{words.nieuwUitleg(gesprek.code)}</p>
      </ConfirmDialog>
    </section>
  );
}
