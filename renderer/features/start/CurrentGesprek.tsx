/** The conversation at hand: go on (Verder), begin another one, round it off, or erase it. */
import { MessageCirclePlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { dutchMoment } from '../../../shared/kluis/dutch-moment';
import { isOpenKluis, useGesprek, useKluis } from '../../app';
import { Button, ConfirmDialog } from '../../ui';
import { EndButtons } from '../afronden/EndButtons';
import { KeptLine } from '../afronden/KeptLine';
import { EditionNotice } from '../editie/EditionNotice';
import { words } from './words';

export function CurrentGesprek({ gesprek }: { readonly gesprek: Gesprek }): ReactNode {
  const { nieuw } = useGesprek();
  const keeps = isOpenKluis(useKluis().toestand);
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const begin = async (): Promise<void> => {
    if (await nieuw()) navigate('/situatie');
  };
  return (
    <section className="card stack">
      <div className="stack-small">
        <h2 className="kop">{words.bezig(gesprek.code)}</h2>
        <p className="soft">{words.begonnen(dutchMoment(gesprek.begonnen))}</p>
        <KeptLine bewaarTot={gesprek.bewaarTot} />
      </div>
      <EditionNotice gesprek={gesprek} />
      <EndButtons gesprek={gesprek}>
        <Button
          icon={<MessageCirclePlus aria-hidden />}
          onPress={() => {
            // With a kluis nothing is lost, so there is nothing to ask.
            if (keeps) void begin();
            else setAsking(true);
          }}
        >
          {words.anderGesprek}
        </Button>
      </EndButtons>
      <ConfirmDialog
        title={words.nieuwVraag}
        isOpen={asking}
        confirmLabel={words.nieuwJa}
        onConfirm={() => void begin()}
        onClose={() => {
          setAsking(false);
        }}
      >
        <p>{words.nieuwUitleg(gesprek.code)}</p>
      </ConfirmDialog>
    </section>
  );
}
