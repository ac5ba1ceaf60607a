/** The last step: two agreements, what the A4 holds, the A4 itself, take it along, hand it over, and the end. */
import type { ReactNode } from 'react';
import type { Advies } from '../../../shared/contract/advies-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { CallView, StepLayout, useCall, useGesprek } from '../../app';
import { EndGesprek } from '../afronden/EndGesprek';
import { EditionNotice } from '../editie/EditionNotice';
import { HandOver } from '../overdracht/HandOver';
import { AgreementsForm } from './AgreementsForm';
import { contents } from './contents';
import { ContentsList } from './ContentsList';
import { SheetPreview } from './SheetPreview';
import { suggestions } from './suggestions';
import { TakeAlong } from './TakeAlong';
import { useAgreements } from './use-agreements';
import { words } from './words';
import './advies.css';

export default function AdviesScreen(): ReactNode {
  const { gesprek } = useGesprek();
  const advies = useCall('advies.maak', gesprek === null ? null : {});
  return (
    <StepLayout step="advies" title={words.titel} lead={<p>{words.lead}</p>}>
      {gesprek === null ? null : (
        <CallView call={advies} loading={words.laden}>
          {(data) => <Advice key={gesprek.code} gesprek={gesprek} advies={data} />}
        </CallView>
      )}
    </StepLayout>
  );
}

interface AdviceProps {
  readonly gesprek: Gesprek;
  readonly advies: Advies;
}

function Advice({ gesprek, advies }: AdviceProps): ReactNode {
  const agreements = useAgreements(gesprek);
  const agreed = agreements.lines.filter((line) => line.trim() !== '').length;
  return (
    <div className="stack-large">
      <EditionNotice gesprek={gesprek} level={2} />
      <AgreementsForm agreements={agreements} ideeen={suggestions(advies)} />
      <ContentsList lines={contents(advies, agreed)} />
      <SheetPreview advies={advies} keeping={gesprek} />
      <TakeAlong onLeave={agreements.flush} />
      <HandOver gesprek={gesprek} onBefore={agreements.flush} />
      <EndGesprek gesprek={gesprek} onBefore={agreements.flush} />
    </div>
  );
}
