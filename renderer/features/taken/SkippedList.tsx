/** What was skipped: still unknown, and can be asked after all. Many settings are one line with their count. */
import { LayoutGrid, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { useCall, useGesprek } from '../../app';
import { themaNaam } from '../../i18n/themas';
import { Button, Disclosure } from '../../ui';
import type { WantedCard } from './queue';
import { unknownThemes } from './theme-answers';
import { words } from './words';

/** More names would be a list to study. */
const MOST_NAMES = 3;

export interface SkippedListProps {
  readonly gesprek: Gesprek;
  readonly onAsk: (cards: readonly WantedCard[]) => void;
  /** Opens the page of settings again. */
  readonly onThemes: () => void;
}

export function SkippedList({ gesprek, onAsk, onThemes }: SkippedListProps): ReactNode {
  const { wijzig } = useGesprek();
  const { overgeslagen, antwoorden } = gesprek;
  const themas = antwoorden.themas ?? [];
  const unknown = unknownThemes(themas);
  const named = unknown.length > MOST_NAMES ? [] : unknown;
  const { data } = useCall('taken.toon', overgeslagen.length === 0 ? null : { ids: [...overgeslagen] });
  const all = overgeslagen.length + named.length;
  const taken = (data ?? []).filter((taak) => overgeslagen.includes(taak.id));
  const list = (
    <Disclosure title={words.over.titel(all)} level={2}>
      <p>{words.over.uitleg}</p>
      <ul className="answer-list">
        {named.map((thema) => (
          <SkippedRow
            key={`thema:${thema}`}
            text={words.over.thema(themaNaam(thema))}
            onAsk={() => {
              void wijzig({ soort: 'themas', themas: themas.filter((one) => one.thema !== thema) });
            }}
          />
        ))}
        {taken.map((taak) => (
          <SkippedRow
            key={taak.id}
            text={taak.zin}
            onAsk={() => {
              void wijzig({ soort: 'taak-wissen', taak: taak.id });
              onAsk([{ taak, reden: words.reden.gezocht }]);
            }}
          />
        ))}
      </ul>
    </Disclosure>
  );
  return (
    <div className="stack-small">
      {all === 0 ? null : list}
      <div className="row">
        {unknown.length > MOST_NAMES ? <p>{words.themas.nietGekozen(unknown.length)}</p> : null}
        <Button variant="quiet" icon={<LayoutGrid aria-hidden />} onPress={onThemes}>
          {themas.length === 0 ? words.themas.kies : words.themas.pasAan}
        </Button>
      </div>
    </div>
  );
}

function SkippedRow({ text, onAsk }: { readonly text: string; readonly onAsk: () => void }): ReactNode {
  return (
    <li className="answer-row">
      <div className="answer-row-line">
        <p className="answer-row-zin">{text}</p>
        <Button variant="quiet" icon={<RotateCcw aria-hidden />} about={text} onPress={onAsk}>
          {words.over.toch}
        </Button>
      </div>
    </li>
  );
}
