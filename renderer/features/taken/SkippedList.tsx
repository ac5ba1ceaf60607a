/** What was skipped: still unknown, and can be asked after all. */
import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { useCall, useGesprek } from '../../app';
import { themaNaam } from '../../i18n/themas';
import { Button, Disclosure } from '../../ui';
import type { WantedCard } from './queue';
import { words } from './words';

export interface SkippedListProps {
  readonly gesprek: Gesprek;
  readonly onAsk: (cards: readonly WantedCard[]) => void;
}

export function SkippedList({ gesprek, onAsk }: SkippedListProps): ReactNode {
  const { wijzig } = useGesprek();
  const { overgeslagen, antwoorden } = gesprek;
  const themas = antwoorden.themas ?? [];
  const unknown = themas.filter((one) => !one.kent).map((one) => one.thema);
  const { data } = useCall('taken.toon', overgeslagen.length === 0 ? null : { ids: [...overgeslagen] });
  const all = overgeslagen.length + unknown.length;
  if (all === 0) return null;
  const taken = (data ?? []).filter((taak) => overgeslagen.includes(taak.id));
  return (
    <Disclosure title={words.over.titel(all)} level={2}>
      <p>{words.over.uitleg}</p>
      <ul className="answer-list">
        {unknown.map((thema) => (
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
