/** Changes what is not part of what tells one event from another: organiser, region and target. */
import { useState, type ReactNode } from 'react';
import type { Evenement } from '../../../shared/domain/evenement';
import { FoutNotice, useAction } from '../../app';
import { announce, Button } from '../../ui';
import { draftOf, readDraft, type DraftErrors } from './draft';
import { EventFields } from './EventFields';
import { words } from './words';

export function EditEvent({ evenement }: { readonly evenement: Evenement }): ReactNode {
  const change = useAction('evenement.wijzig');
  const [draft, setDraft] = useState(() => draftOf(evenement));
  const [fouten, setFouten] = useState<DraftErrors>({});
  const w = words.maak;
  const save = async (): Promise<void> => {
    const read = readDraft(draft);
    setFouten('fouten' in read ? read.fouten : {});
    if ('fouten' in read) return;
    const { organisator, regio, doel } = read.gegevens;
    const answer = await change.run({
      id: evenement.id,
      aanwezig: [...evenement.aanwezig],
      organisator,
      regio,
      ...(doel === undefined ? {} : { doel }),
    });
    if (answer.ok) announce(w.bewaard);
  };
  return (
    <div className="stack">
      <EventFields isNew={false} draft={draft} fouten={fouten} onChange={setDraft} />
      {change.error === undefined ? null : <FoutNotice fout={change.error} />}
      <div className="row">
        <Button
          about={evenement.naam}
          isDisabled={change.busy}
          onPress={() => {
            void save();
          }}
        >
          {w.bewaar}
        </Button>
        {change.data === undefined ? null : <span className="soft">{w.bewaard}</span>}
      </div>
    </div>
  );
}
