/** From the leerbaan to the people: who fits one, or the best division of everybody over all places. */
import { useState, type ReactNode } from 'react';
import type { Wie } from '../../../shared/contract/omgekeerd-vorm';
import { StepLayout, isOpenKluis, useKluis } from '../../app';
import { ChoiceGroup, Loading, Notice, TextLink } from '../../ui';
import { Dividing } from './Dividing';
import { PerLeerbaan } from './PerLeerbaan';
import { useEvenement } from './use-evenement';
import { words } from './words';
import './omgekeerd.css';

type Soort = 'leerbaan' | 'verdelen';

export default function WiePastScreen(): ReactNode {
  const { toestand } = useKluis();
  const huidig = useEvenement();
  const [soort, setSoort] = useState<Soort>('leerbaan');
  const [wie, setWie] = useState<Wie>('evenement');
  const { evenement } = huidig;
  const w = words.soort;
  return (
    <StepLayout title={words.titel} wide backTo="/evenement" lead={<p>{words.lead}</p>}>
      {isOpenKluis(toestand) ? null : (
        <Notice
          title={words.geenKluis.titel}
          actions={<TextLink to="/bewaren">{words.geenKluis.knop}</TextLink>}
        >
          {words.geenKluis.uitleg}
        </Notice>
      )}
      <div className="omgekeerd-keuze no-print">
        <ChoiceGroup<Soort>
          label={w.label}
          layout="row"
          choices={[
            { value: 'leerbaan', label: w.leerbaan },
            { value: 'verdelen', label: w.verdelen },
          ]}
          value={soort}
          onChange={setSoort}
        />
        <ChoiceGroup<Wie>
          label={words.wie.label}
          layout="row"
          choices={[
            {
              value: 'evenement',
              label: evenement ? words.wie.evenement(evenement.naam) : words.wie.zonder,
            },
            { value: 'vandaag', label: words.wie.vandaag },
          ]}
          value={wie}
          onChange={setWie}
        />
      </div>
      {evenement === undefined ? (
        <Loading />
      ) : soort === 'leerbaan' ? (
        <PerLeerbaan wie={wie} />
      ) : (
        <Dividing wie={wie} huidig={huidig} />
      )}
    </StepLayout>
  );
}
