/** Every text of a language with its Dutch beside it. */
import { ListChecks } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Vertaling } from '../../../shared/contract/talen-vorm';
import type { VertaalTaal } from '../../../shared/domain/taal';
import { taalMerk, taalNaam } from '../../i18n/taal';
import { Badge, Button, EmptyState, TextField, ToggleButton } from '../../ui';
import { ALLES, filterTexts } from './filter';
import { words } from './words';

const AT_A_TIME = 50;

export interface TextListProps {
  readonly taal: VertaalTaal;
  readonly texts: readonly Vertaling[];
}

export function TextList({ taal, texts }: TextListProps): ReactNode {
  const [filter, setFilter] = useState(ALLES);
  const [shown, setShown] = useState(AT_A_TIME);
  const found = filterTexts(texts, filter);
  const w = words.lijst;
  const change = (changes: Partial<typeof filter>): void => {
    setFilter({ ...filter, ...changes });
    setShown(AT_A_TIME);
  };
  return (
    <section className="stack">
      <h2 className="kop">{w.titel(taalNaam[taal])}</h2>
      <div className="talen-zoek">
        <TextField
          label={w.zoek}
          value={filter.zoek}
          maxLength={100}
          onChange={(zoek) => {
            change({ zoek });
          }}
        />
        <ToggleButton
          icon={<ListChecks aria-hidden />}
          isSelected={filter.alleenNietNagekeken}
          onChange={(alleenNietNagekeken) => {
            change({ alleenNietNagekeken });
          }}
        >
          {w.filter}
        </ToggleButton>
      </div>
      <p role="status">{w.telling(found.length, texts.length)}</p>
      {found.length === 0 ? (
        <EmptyState
          title={w.leeg}
          action={
            <Button
              onPress={() => {
                change(ALLES);
              }}
            >
              {w.alles}
            </Button>
          }
        >
          {w.leegUitleg}
        </EmptyState>
      ) : (
        <ul className="talen-lijst">
          {found.slice(0, shown).map((text) => (
            <TextRow key={text.sleutel} text={text} taal={taal} />
          ))}
        </ul>
      )}
      {found.length > shown ? (
        <div>
          <Button
            onPress={() => {
              setShown(shown + AT_A_TIME);
            }}
          >
            {w.nog(Math.min(AT_A_TIME, found.length - shown))}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function TextRow({ text, taal }: { readonly text: Vertaling; readonly taal: VertaalTaal }): ReactNode {
  const { nl, tekst, nagekeken, verouderd, eigen } = text;
  const w = words.lijst;
  return (
    <li className="talen-tekst">
      <p>{nl}</p>
      {tekst === '' ? <p className="soft">{w.geen}</p> : <p {...taalMerk(taal)}>{tekst}</p>}
      <div className="talen-merken">
        {nagekeken ? <Badge tone="voldaan">{w.nagekeken}</Badge> : <Badge>{w.nietNagekeken}</Badge>}
        {verouderd ? <Badge tone="leren">{w.verouderd}</Badge> : null}
        {eigen ? <Badge tone="petrol">{w.eigen}</Badge> : null}
      </div>
    </li>
  );
}
