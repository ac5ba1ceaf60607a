/** Makes an event; it is then the one that new conversations belong to. */
import { useState, type ReactNode } from 'react';
import { FoutNotice, useAction } from '../../app';
import { announce, Button } from '../../ui';
import { newDraft, readDraft, type DraftErrors } from './draft';
import { EventFields } from './EventFields';
import { today } from '../../i18n/today';
import { words } from './words';

export interface MakeEventProps {
  /** The page has no event yet: then this is what to do first. */
  readonly primary: boolean;
  readonly onMade: () => void;
}

export function MakeEvent({ primary, onMade }: MakeEventProps): ReactNode {
  const make = useAction('evenement.maak');
  const [draft, setDraft] = useState(() => newDraft(today()));
  const [fouten, setFouten] = useState<DraftErrors>({});
  const w = words.maak;
  const save = async (): Promise<void> => {
    const read = readDraft(draft);
    setFouten('fouten' in read ? read.fouten : {});
    if ('fouten' in read) {
      announce(Object.values(read.fouten).join(' '));
      return;
    }
    const answer = await make.run(read.gegevens);
    if (!answer.ok) return;
    announce(w.gemaakt(read.gegevens.naam));
    setDraft(newDraft(today()));
    onMade();
  };
  return (
    <div className="stack">
      <p className="soft">{w.zelfde}</p>
      <EventFields isNew draft={draft} fouten={fouten} onChange={setDraft} />
      {make.error === undefined ? null : <FoutNotice fout={make.error} />}
      <div className="row">
        <Button
          variant={primary ? 'primary' : 'secondary'}
          isDisabled={make.busy}
          onPress={() => {
            void save();
          }}
        >
          {w.knop}
        </Button>
      </div>
    </div>
  );
}
