/**
 * The four answers on a card: equally large, so that none is pushed. Each carries the sample of the
 * bar that it leads to, which teaches the bar without a legend.
 */
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Niveau } from '../../shared/domain/antwoord';
import { nl } from '../i18n/nl';
import { FourStateSample } from './FourStateBar';
import type { FourState } from './four-state';
import { KeyHint } from './KeyHint';
import './answer-buttons.css';

interface Answer {
  readonly niveau: Niveau | null;
  readonly label: string;
  readonly key: string;
  readonly state: keyof FourState;
}

/** In the order of the keys 1 to 4; null is skip. */
export const ANSWERS: readonly Answer[] = [
  { niveau: 'zelfstandig', label: nl.antwoord.zelfstandig, key: '1', state: 'kanIk' },
  { niveau: 'met-hulp', label: nl.antwoord.metHulp, key: '2', state: 'metHulp' },
  { niveau: 'nog-niet', label: nl.antwoord.nogNiet, key: '3', state: 'teLeren' },
  { niveau: null, label: nl.antwoord.overslaan, key: '4', state: 'nietGevraagd' },
];

export interface AnswerButtonsProps {
  readonly label: string;
  readonly onAnswer: (niveau: Niveau | null) => void;
  /** Shows the digits; the page itself listens to them. */
  readonly showKeys: boolean;
}

export function AnswerButtons({ label, onAnswer, showKeys }: AnswerButtonsProps): ReactNode {
  return (
    <div className="answers-box">
      <div className="answers" role="group" aria-label={label}>
        {ANSWERS.map((answer) => (
          <AriaButton
            key={answer.key}
            className={answer.niveau === null ? 'answer answer-skip' : 'answer'}
            {...(showKeys ? { 'aria-keyshortcuts': answer.key } : {})}
            onPress={() => {
              onAnswer(answer.niveau);
            }}
          >
            <span className="answer-top">
              <FourStateSample state={answer.state} />
              {showKeys ? <KeyHint>{answer.key}</KeyHint> : null}
            </span>
            <span>{answer.label}</span>
          </AriaButton>
        ))}
      </div>
    </div>
  );
}
