/** Everyday words in, cards out. Professions are for finding only: they propose cards. */
import { useState, type ReactNode } from 'react';
import type { Zoekresultaat } from '../../../shared/contract/zoek-vorm';
import { FoutNotice, useCall } from '../../app';
import { hoofdletter } from '../../i18n/format';
import { Button, SearchList, type SearchSection } from '../../ui';
import type { WantedCard } from './queue';
import { trefferWoord, words } from './words';

/** More would be a list to study instead of a hint. */
const PER_SOORT = 5;
const BEROEPEN = 2;
const ZINNEN = 2;

export function TaskSearch({
  onChoose,
}: {
  readonly onChoose: (cards: readonly WantedCard[]) => void;
}): ReactNode {
  const [text, setText] = useState('');
  const typed = text.trim();
  const { data, error, retry, stale, loading } = useCall(
    'zoek.alles',
    typed.length < 2 ? null : { tekst: typed.slice(0, 200), perSoort: PER_SOORT },
  );
  const found = typed.length < 2 || error !== undefined ? undefined : data;
  const choose = (id: string): void => {
    const cards = found === undefined || stale ? [] : cardsOf(found, id);
    if (cards.length === 0) return;
    setText('');
    onChoose(cards);
  };
  return (
    <SearchList
      label={words.zoek.label}
      listLabel={words.zoek.lijst}
      value={text}
      onChange={setText}
      sections={found === undefined ? [] : sectionsOf(found)}
      onChoose={choose}
      ready={found !== undefined && !stale}
      empty={
        error !== undefined ? (
          <FoutNotice fout={error} onRetry={retry} />
        ) : found === undefined || stale || loading ? null : (
          <NothingFound text={typed} probeer={found.probeer} onTry={setText} />
        )
      }
    />
  );
}

function sectionsOf({ taken, beroepen }: Zoekresultaat): readonly SearchSection[] {
  const withCards = beroepen.filter((beroep) => beroep.taken.length > 0).slice(0, BEROEPEN);
  return [
    {
      id: 'taken',
      title: words.zoek.taken,
      options: taken.map((taak) => ({
        id: `taak:${taak.id}`,
        title: taak.zin,
        note: trefferWoord(taak.treffer),
      })),
    },
    {
      id: 'beroepen',
      title: words.zoek.beroepen,
      options: withCards.map((beroep) => ({
        id: `beroep:${beroep.uri}`,
        title: hoofdletter(beroep.naam),
        note: words.zoek.beroep(
          beroep.taken.slice(0, ZINNEN).map((taak) => taak.zin),
          Math.max(0, beroep.taken.length - ZINNEN),
        ),
      })),
    },
  ];
}

function cardsOf(found: Zoekresultaat, id: string): readonly WantedCard[] {
  const taak = found.taken.find((item) => `taak:${item.id}` === id);
  if (taak) return [{ taak, reden: words.reden.gezocht, zelfGenoemd: true }];
  const beroep = found.beroepen.find((item) => `beroep:${item.uri}` === id);
  return (beroep?.taken ?? []).map((item) => ({ taak: item, reden: words.reden.beroep(beroep?.naam ?? '') }));
}

interface NothingFoundProps {
  readonly text: string;
  readonly probeer: readonly string[];
  readonly onTry: (text: string) => void;
}

function NothingFound({ text, probeer, onTry }: NothingFoundProps): ReactNode {
  return (
    <div className="card stack-small" role="status">
      <p>{words.zoek.niets(text)}</p>
      {probeer.length === 0 ? (
        <p>{words.zoek.probeerAnders}</p>
      ) : (
        <div className="row">
          <span>{words.zoek.probeer}</span>
          {probeer.map((woord) => (
            <Button
              key={woord}
              onPress={() => {
                onTry(woord);
              }}
            >
              {woord}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
