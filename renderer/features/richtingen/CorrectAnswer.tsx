/** An answer on the werkproces itself; it overrules what follows from the cards. */
import type { ReactNode } from 'react';
import type { BijdrageVorm } from '../../../shared/contract/antwoorden-vorm';
import { NIVEAUS, type Niveau } from '../../../shared/domain/antwoord';
import { useGesprek } from '../../app';
import { hoofdletter } from '../../i18n/format';
import { ChoiceGroup, announce } from '../../ui';
import { niveauWoord, words } from './words';

export interface CorrectAnswerProps {
  readonly deel: BijdrageVorm;
  readonly own: Niveau | undefined;
}

type Value = Niveau | 'geen';

export function CorrectAnswer({ deel, own }: CorrectAnswerProps): ReactNode {
  const { wijzig } = useGesprek();
  const change = (value: Value): void => {
    void wijzig({ soort: 'werkproces', sleutel: deel.sleutel, niveau: value === 'geen' ? null : value });
    announce(words.deel.gedaan(deel.titel, value === 'geen' ? none : niveauWoord[value]));
  };
  const fromCards = deel.gronden.some((grond) => grond.soort === 'taak') || own !== undefined;
  const none = fromCards ? words.deel.volgKaarten : words.deel.weetNiet;
  return (
    <ChoiceGroup<Value>
      label={words.deel.antwoord}
      layout="row"
      choices={[
        ...NIVEAUS.toReversed().map((value) => ({ value, label: hoofdletter(niveauWoord[value]) })),
        { value: 'geen', label: none, skip: true },
      ]}
      value={own ?? 'geen'}
      onChange={change}
    />
  );
}
