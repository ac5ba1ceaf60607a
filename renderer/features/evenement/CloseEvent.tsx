/** Asks, in one dialog, whether to close an event and what happens to its conversations. */
import { useState, type ReactNode } from 'react';
import type { Evenement } from '../../../shared/domain/evenement';
import { FoutNotice, isOpenKluis, useAction, useGesprek, useKluis } from '../../app';
import { nl } from '../../i18n/nl';
import { announce, Button, ChoiceGroup, Dialog } from '../../ui';
import { words } from './words';

export interface CloseEventProps {
  readonly evenement: Evenement;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

type Keuze = 'wis' | 'bewaar';

export function CloseEvent({ evenement, isOpen, onClose }: CloseEventProps): ReactNode {
  const close = useAction('evenement.sluit');
  const { gesprek } = useGesprek();
  const { toestand } = useKluis();
  const [keuze, setKeuze] = useState<Keuze | null>(null);
  const keeps = isOpenKluis(toestand);
  const w = words.sluit;
  const run = async (): Promise<void> => {
    const answer = await close.run({ id: evenement.id, gesprekken: keuze ?? 'wis' });
    if (!answer.ok) return;
    onClose();
    announce(w.klaar(answer.value.gewist, answer.value.bewaard));
  };
  return (
    <Dialog
      alert
      title={w.vraag(evenement.naam)}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            isDisabled={close.busy || (keeps && keuze === null)}
            onPress={() => {
              void run();
            }}
          >
            {w.ja}
          </Button>
          <Button onPress={onClose}>{nl.annuleer}</Button>
        </>
      }
    >
      <p>{w.uitleg}</p>
      {gesprek?.evenement === evenement.id ? <p>{keeps ? w.huidig : `${w.huidig} ${w.huidigWeg}`}</p> : null}
      {keeps ? (
        <ChoiceGroup<Keuze>
          label={w.keuze}
          value={keuze}
          onChange={setKeuze}
          choices={[
            { value: 'wis', label: w.wis, note: w.wisUitleg },
            { value: 'bewaar', label: w.bewaar, note: w.bewaarUitleg },
          ]}
        />
      ) : null}
      {close.error === undefined ? null : <FoutNotice fout={close.error} />}
    </Dialog>
  );
}
