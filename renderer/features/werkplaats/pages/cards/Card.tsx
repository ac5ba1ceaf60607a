/** A sentence that somebody recognises, or not: the picture of its setting, an example, and four equal answers. */
import { CircleCheck, CircleQuestionMark, Handshake, Sprout } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Niveau } from '../../../../../shared/domain/antwoord';
import type { Taak } from '../../../../../shared/domain/taak';
import { hoofdletter } from '../../../../i18n/format';
import { themaNaam } from '../../../../i18n/themas';
import { Button, announce } from '../../../../ui';
import { Pictogram } from '../../page/Pictogram';
import { Say } from '../../texts/Say';
import { useTexts } from '../../texts/texts-context';

interface Answer {
  /** null: the person does not know. */
  readonly niveau: Niveau | null;
  readonly text: string;
  readonly icon: ReactNode;
}

const ANSWERS: readonly Answer[] = [
  { niveau: 'zelfstandig', text: 'scherm.kaart.zelfstandig', icon: <CircleCheck aria-hidden /> },
  { niveau: 'met-hulp', text: 'scherm.kaart.met-hulp', icon: <Handshake aria-hidden /> },
  { niveau: 'nog-niet', text: 'scherm.kaart.nog-niet', icon: <Sprout aria-hidden /> },
  { niveau: null, text: 'scherm.kaart.weet-niet', icon: <CircleQuestionMark aria-hidden /> },
];

export interface CardProps {
  readonly taak: Taak;
  /** The next card is on its way: a press would be for that one. */
  readonly wait: boolean;
  readonly onAnswer: (niveau: Niveau | null) => void;
}

export function Card({ taak, wait, onAnswer }: CardProps): ReactNode {
  const { say } = useTexts();
  const zin = say(`taak.${taak.id}.zin`, {}, taak.zin).text;
  // The focus stays on the answer that was pressed, so the new sentence is told.
  const first = useRef(zin);
  useEffect(() => {
    if (first.current !== zin) announce(zin);
    first.current = '';
  }, [zin]);
  return (
    <>
      <div className="wp-card card" aria-busy={wait}>
        <p className="wp-picture">
          <Pictogram thema={taak.thema} />
          <Say text={`thema.${taak.thema}`} plain={hoofdletter(themaNaam(taak.thema))} />
        </p>
        <div className="stack">
          <h2 className="wp-sentence">
            <Say text={`taak.${taak.id}.zin`} plain={taak.zin} />
          </h2>
          <p>
            <span className="strong">
              <Say text="scherm.kaart.voorbeeld" />
            </span>
            <Say text={`taak.${taak.id}.voorbeeld`} plain={taak.voorbeeld} />
          </p>
        </div>
      </div>
      <div className="wp-answers" role="group" aria-label={say('scherm.kaart.titel').text}>
        {ANSWERS.map(({ niveau, text, icon }) => (
          <Button
            key={text}
            icon={icon}
            onPress={() => {
              onAnswer(niveau);
            }}
          >
            <Say text={text} />
          </Button>
        ))}
      </div>
    </>
  );
}
