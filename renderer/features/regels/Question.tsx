/** The question that settles a condition. It stays after the answer, to correct it. */
import type { ReactNode } from 'react';
import type { RouteVraag } from '../../../shared/contract/route-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { useGesprek } from '../../app';
import { ChoiceGroup } from '../../ui';
import { answerChange, currentAnswer } from './answer-change';
import { words } from './words';

export interface QuestionProps {
  readonly vraag: RouteVraag;
  readonly gesprek: Gesprek;
}

const WEET_NIET = '?';

export function Question({ vraag, gesprek }: QuestionProps): ReactNode {
  const { wijzig } = useGesprek();
  const choose = (waarde: string): void => {
    const wijziging = answerChange(gesprek, vraag.id, waarde === WEET_NIET ? null : waarde);
    if (wijziging) void wijzig(wijziging);
  };
  return (
    <ChoiceGroup
      label={vraag.tekst}
      choices={[
        ...vraag.antwoorden.map(({ waarde, tekst }) => ({ value: waarde, label: tekst })),
        { value: WEET_NIET, label: words.weetNiet },
      ]}
      value={currentAnswer(gesprek, vraag.id) ?? WEET_NIET}
      onChange={choose}
    />
  );
}
