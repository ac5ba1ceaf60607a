/** Which kwalificaties (or rules) change, and what; searchable when there are many. */
import { useState, type ReactNode } from 'react';
import type { InleesRapport, Wijzigregel } from '../../../../shared/contract/inlezen-vorm';
import { Badge, Button, Disclosure, TextField } from '../../../ui';
import { usePage } from './use-page';
import { veranderingNaam, words } from './words';

/** Up to so many, one sees all at a glance. */
const FEW = 10;
const PAGE = 25;

type Some = Pick<InleesRapport, 'wijzigingen' | 'wijzigingenTotaal'>;

export interface ChangesProps {
  readonly rapport: Some;
  readonly isUsed: boolean;
}

export function Changes({ rapport, isUsed }: ChangesProps): ReactNode {
  const [open, setOpen] = useState(false);
  const { wijzigingenTotaal } = rapport;
  if (wijzigingenTotaal === 0) return null;
  return (
    <Disclosure
      title={(isUsed ? words.wijzigingen.was : words.wijzigingen.titel)(wijzigingenTotaal)}
      isExpanded={open}
      onExpandedChange={setOpen}
    >
      {open ? <List rapport={rapport} /> : null}
    </Disclosure>
  );
}

function List({ rapport: { wijzigingen, wijzigingenTotaal } }: { readonly rapport: Some }): ReactNode {
  const [text, setText] = useState('');
  const found = wijzigingen.filter((regel) => matches(regel, text));
  const page = usePage(found, PAGE);
  const w = words.wijzigingen;
  return (
    <div className="stack rapport-tekst">
      {wijzigingenTotaal > wijzigingen.length ? (
        <p>{w.eerste(wijzigingen.length, wijzigingenTotaal)}</p>
      ) : null}
      {wijzigingen.length > FEW ? (
        <TextField label={w.zoek} value={text} onChange={setText} maxLength={100} size={30} />
      ) : null}
      {found.length === 0 ? <p role="status">{w.niets(text.trim())}</p> : null}
      <ul className="rapport-wijzigingen">
        {page.shown.map((regel) => (
          <li key={`${regel.id}/${regel.verandering}`} className="stack-small">
            <div className="row">
              <span className="strong">{regel.naam}</span>
              <span className="soft figures">{regel.id}</span>
              <Badge>{veranderingNaam[regel.verandering]}</Badge>
            </div>
            {regel.details.length === 0 ? null : (
              <ul>
                {regel.details.map((detail, index) => (
                  <li key={index}>{detail}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {page.next === 0 ? null : (
        <div>
          <Button onPress={page.more}>{w.meer(page.next)}</Button>
        </div>
      )}
    </div>
  );
}

function matches({ naam, id }: Wijzigregel, text: string): boolean {
  const wanted = text.trim().toLocaleLowerCase('nl');
  return naam.toLocaleLowerCase('nl').includes(wanted) || id.toLocaleLowerCase('nl').includes(wanted);
}
