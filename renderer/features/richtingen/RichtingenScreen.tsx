/** The ranked list of kwalificaties, and what was chosen of it. */
import type { ReactNode } from 'react';
import { hasAnswers } from '../../../shared/domain/antwoord';
import { StepLayout, useGesprek } from '../../app';
import { EmptyState, TextLink } from '../../ui';
import { Legend } from './Legend';
import { RichtingenList } from './RichtingenList';
import { words } from './words';

export default function RichtingenScreen(): ReactNode {
  const { gesprek } = useGesprek();
  const empty = gesprek === null || !hasAnswers(gesprek.antwoorden);
  return (
    <StepLayout
      step="richtingen"
      title={words.titel}
      lead={empty ? undefined : <p>{words.lead}</p>}
      nextPrimary={!empty}
      panelTitle={words.uitleg.titel}
      panel={<Legend />}
    >
      {empty ? <NothingYet /> : <RichtingenList gesprek={gesprek} />}
    </StepLayout>
  );
}

function NothingYet(): ReactNode {
  return (
    <EmptyState
      title={words.leeg.titel}
      action={
        <TextLink to="/taken" variant="primary">
          {words.leeg.knop}
        </TextLink>
      }
    >
      {words.leeg.uitleg}
    </EmptyState>
  );
}
