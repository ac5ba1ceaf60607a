/** One event in the list: choose it, and the rest folded away. */
import { useState, type ReactNode } from 'react';
import type { EvenementRegel } from '../../../shared/contract/evenement-vorm';
import { FoutNotice, useAction } from '../../app';
import { announce, Badge, Button, Disclosure } from '../../ui';
import { EventChoices } from './EventChoices';
import { words } from './words';

export interface EventRowProps {
  readonly regel: EvenementRegel;
  readonly isCurrent: boolean;
  readonly onErased: () => void;
}

export function EventRow({ regel, isCurrent, onErased }: EventRowProps): ReactNode {
  const { evenement, gesprekken, gesloten } = regel;
  const choose = useAction('evenement.kies');
  const [open, setOpen] = useState(false);
  const w = words.lijst;
  const pick = async (): Promise<void> => {
    const answer = await choose.run({ id: evenement.id });
    if (answer.ok) announce(`${evenement.naam}: ${w.huidig}`);
  };
  return (
    <li className="card stack-small">
      <div className="row-between">
        <div className="row">
          <h3 className="strong evenement-naam">{evenement.naam}</h3>
          {isCurrent ? <Badge tone="petrol">{w.huidig}</Badge> : null}
          {gesloten ? <Badge>{w.gesloten}</Badge> : null}
          {evenement.voorbeeld === true ? <Badge>{w.voorbeeld}</Badge> : null}
        </div>
        {isCurrent || evenement.voorbeeld === true ? null : (
          <Button
            about={evenement.naam}
            isDisabled={choose.busy}
            onPress={() => {
              void pick();
            }}
          >
            {w.kies}
          </Button>
        )}
      </div>
      <p className="soft figures">
        {[w.regel(evenement.plaats, evenement.datum), w.gesprekken(gesprekken, evenement.doel)].join(' · ')}
      </p>
      {choose.error === undefined ? null : <FoutNotice fout={choose.error} />}
      <Disclosure
        level={4}
        title={
          <>
            {w.meer}
            <span className="only-read">{`: ${evenement.naam}`}</span>
          </>
        }
        isExpanded={open}
        onExpandedChange={setOpen}
      >
        {open ? <EventChoices regel={regel} onErased={onErased} /> : null}
      </Disclosure>
    </li>
  );
}
