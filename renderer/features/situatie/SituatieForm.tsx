/** The questions themselves. Each answer is kept at once; there is nothing to send. */
import type { ReactNode } from 'react';
import {
  DIPLOMAS,
  LEEFTIJDSGROEPEN,
  REISAFSTANDEN,
  WERKSITUATIES,
  type Situatie,
} from '../../../shared/domain/situatie';
import { useGesprek } from '../../app';
import { Postcode } from './Postcode';
import { SkippableChoice } from './SkippableChoice';
import { withField, type Field } from './with-field';
import { words } from './words';

const DAGEN = [1, 2, 3, 4, 5] as const;

export function SituatieForm({ situatie }: { readonly situatie: Situatie }): ReactNode {
  const { wijzig } = useGesprek();
  const set =
    <F extends Field>(field: F) =>
    (value: Situatie[F]): void => {
      void wijzig({ soort: 'situatie', situatie: withField(situatie, field, value) });
    };
  return (
    <div className="stack-large">
      <Postcode value={situatie.pc4} onChange={set('pc4')} />
      <SkippableChoice
        label={words.reizen.vraag}
        layout="row"
        choices={REISAFSTANDEN.map((km) => ({ value: km, label: words.reizen.km(km) }))}
        value={situatie.maxKm}
        onChange={set('maxKm')}
      />
      <SkippableChoice
        label={words.dagen.vraag}
        layout="row"
        choices={DAGEN.map((dagen) => ({ value: dagen, label: words.dag(dagen) }))}
        value={situatie.dagenPerWeek}
        onChange={set('dagenPerWeek')}
      />
      <SkippableChoice
        label={words.diploma.vraag}
        layout="grid"
        choices={DIPLOMAS.map((value) => ({ value, label: words.diploma.antwoorden[value] }))}
        value={situatie.hoogsteDiploma}
        onChange={set('hoogsteDiploma')}
      />
      <SkippableChoice
        label={words.leeftijd.vraag}
        layout="grid"
        choices={LEEFTIJDSGROEPEN.map((value) => ({ value, label: words.leeftijd.antwoorden[value] }))}
        value={situatie.leeftijdsgroep}
        onChange={set('leeftijdsgroep')}
      />
      <SkippableChoice
        label={words.werk.vraag}
        layout="grid"
        choices={WERKSITUATIES.map((value) => ({ value, label: words.werk.antwoorden[value] }))}
        value={situatie.werksituatie}
        onChange={set('werksituatie')}
      />
    </div>
  );
}
