/** One task on the table, its four answers and why it is asked. */
import { EyeOff, Undo2 } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { Niveau } from '../../../shared/domain/antwoord';
import { useGesprekState } from '../../app';
import { themaNaam } from '../../i18n/themas';
import { AnswerButtons, Button, KeyHint, ReadAloud } from '../../ui';
import type { CurrentCard } from './use-cards';
import { KEYS } from '../../app/keys/keys';
import { useSingleKeysOn } from '../../app/keys/single-keys';
import { niveauWoord, words } from './words';

export interface TaskCardProps {
  readonly kop: RefObject<HTMLHeadingElement | null>;
  readonly card: Extract<CurrentCard, { soort: 'kaart' }>;
  /** The answer so far, when the card is asked again. */
  readonly given: Niveau | undefined;
  /** null: skip. */
  readonly onAnswer: (niveau: Niveau | null) => void;
  readonly onSkipTheme: () => void;
  readonly onUndo: () => void;
}

export function TaskCard({ kop, card, given, onAnswer, onSkipTheme, onUndo }: TaskCardProps): ReactNode {
  const { taak, reden, meer } = card;
  const keys = useSingleKeysOn();
  const { undo } = useGesprekState();
  return (
    <div className="task-card" aria-busy={card.wait}>
      <div className="task-card-head">
        <h2 ref={kop} tabIndex={-1} className="task-card-zin">
          {taak.zin}
        </h2>
        <ReadAloud key={taak.id} text={`${taak.zin} ${words.kaart.voorbeeld(taak.voorbeeld)}`} />
      </div>
      <p className="kandidaat">{words.kaart.voorbeeld(taak.voorbeeld)}</p>
      {given === undefined ? null : <p>{words.kaart.nu(niveauWoord[given])}</p>}
      <AnswerButtons label={words.kaart.antwoorden} onAnswer={onAnswer} showKeys={keys} />
      <div className="task-card-reason">
        <p>{reden}</p>
        {meer === undefined ? null : <p className="soft">{meer}</p>}
      </div>
      <div className="row-between task-card-foot">
        <Button variant="quiet" icon={<EyeOff aria-hidden />} onPress={onSkipTheme}>
          {words.kaart.thema(themaNaam(taak.thema))}
        </Button>
        {undo.length === 0 ? null : (
          <Button
            variant="quiet"
            icon={<Undo2 aria-hidden />}
            iconEnd={keys ? <KeyHint>{KEYS.undo.toUpperCase()}</KeyHint> : null}
            aria-keyshortcuts={keys ? 'U Control+Z' : 'Control+Z'}
            onPress={onUndo}
          >
            {words.kaart.terug}
          </Button>
        )}
      </div>
    </div>
  );
}
