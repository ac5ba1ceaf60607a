/** Where to go with questions, and who may pay. The desk first: that is what one can do tomorrow. */
import type { ReactNode } from 'react';
import { CallView, StepLayout, useCall, useGesprek } from '../../app';
import { EarlierAnswers } from '../regels';
import { Calculator } from './Calculator';
import { DeskSection } from './DeskSection';
import { MoneySection } from './MoneySection';
import { words } from './words';
import './geld.css';

export default function GeldScreen(): ReactNode {
  const { gesprek } = useGesprek();
  const geld = useCall('geld.toon', gesprek === null ? null : {});
  return (
    <StepLayout step="geld" title={words.titel} lead={<p>{words.lead}</p>}>
      {gesprek === null ? null : (
        <div className="stack-large">
          <DeskSection situatie={gesprek.situatie} />
          <CallView call={geld} loading={words.laden}>
            {(regelingen) => <MoneySection regelingen={regelingen} gesprek={gesprek} />}
          </CallView>
          <Calculator regelingen={geld.data} />
          <EarlierAnswers gesprek={gesprek} />
        </div>
      )}
    </StepLayout>
  );
}
