/** Six short questions; each can be skipped, and skipped means unknown. */
import type { ReactNode } from 'react';
import { StepLayout, useGesprek } from '../../app';
import { SituatieForm } from './SituatieForm';
import { words } from './words';

export default function SituatieScreen(): ReactNode {
  const { gesprek } = useGesprek();
  return (
    <StepLayout step="situatie" title={words.titel} lead={<p>{words.lead}</p>} panel={<WhyThese />}>
      {gesprek === null ? null : <SituatieForm situatie={gesprek.situatie} />}
    </StepLayout>
  );
}

function WhyThese(): ReactNode {
  return (
    <>
      <dl className="stack">
        {words.waarom.map(({ vraag, reden }) => (
          <div key={vraag}>
            <dt className="strong">{vraag}</dt>
            <dd>{reden}</dd>
          </div>
        ))}
      </dl>
      <p>{words.overgeslagen}</p>
    </>
  );
}
