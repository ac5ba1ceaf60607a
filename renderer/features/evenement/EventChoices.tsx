/** What can be done with one event: its file, change, close, erase. */
import { useState, type ReactNode } from 'react';
import type { EvenementRegel } from '../../../shared/contract/evenement-vorm';
import { FileSaved, FoutNotice, useAction, useMadeFile } from '../../app';
import { announce, Button, ConfirmDialog, Disclosure } from '../../ui';
import { CloseEvent } from './CloseEvent';
import { EditEvent } from './EditEvent';
import { words } from './words';

export interface EventChoicesProps {
  readonly regel: EvenementRegel;
  readonly onErased: () => void;
}

export function EventChoices({ regel, onErased }: EventChoicesProps): ReactNode {
  const { evenement, gesprekken, gesloten } = regel;
  const { naam, id } = evenement;
  const [asking, setAsking] = useState<'sluit' | 'wis'>();
  const erase = useAction('evenement.wis');
  const file = useMadeFile('evenement.uitvoer');
  const w = words.lijst;
  const stop = (): void => {
    setAsking(undefined);
  };
  const wipe = async (): Promise<void> => {
    const answer = await erase.run({ id });
    if (!answer.ok) return;
    announce(w.gewist);
    onErased();
  };
  return (
    <div className="stack">
      <div className="row">
        <Button about={naam} isDisabled={file.busy} onPress={() => void file.make({ id })}>
          {w.bewaar}
        </Button>
        {gesloten ? null : (
          <Button
            about={naam}
            onPress={() => {
              setAsking('sluit');
            }}
          >
            {w.sluit}
          </Button>
        )}
        <Button
          danger
          about={naam}
          onPress={() => {
            setAsking('wis');
          }}
        >
          {w.wis}
        </Button>
      </div>
      {erase.error === undefined ? null : <FoutNotice fout={erase.error} />}
      <FileSaved file={file} />
      {evenement.voorbeeld === true ? null : (
        <Disclosure level={5} title={w.verander}>
          <EditEvent key={evenement.gewijzigd} evenement={evenement} />
        </Disclosure>
      )}
      <CloseEvent evenement={evenement} isOpen={asking === 'sluit'} onClose={stop} />
      <ConfirmDialog
        danger
        title={w.wisVraag(naam)}
        isOpen={asking === 'wis'}
        confirmLabel={w.wisJa}
        onConfirm={() => void wipe()}
        onClose={stop}
      >
        <p>{w.wisGevolg(gesprekken)}</p>
      </ConfirmDialog>
    </div>
  );
}
