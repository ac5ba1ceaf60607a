/** All conversations in the open kluis: search, go on, copy, look at, keep longer or shorter, erase. */
import type { ReactNode } from 'react';
import { StepLayout, isOpenKluis, useKluis } from '../../app';
import { EmptyState, TextLink } from '../../ui';
import { GesprekkenList } from './GesprekkenList';
import { words } from './words';

export default function GesprekkenScreen(): ReactNode {
  const { toestand } = useKluis();
  const w = words.geenKluis;
  return (
    <StepLayout title={words.titel} lead={isOpenKluis(toestand) ? <p>{words.lead}</p> : null}>
      {isOpenKluis(toestand) ? (
        <GesprekkenList />
      ) : (
        <EmptyState
          title={w.titel}
          action={
            <TextLink to="/bewaren" variant="primary">
              {w.knop}
            </TextLink>
          }
        >
          {w.uitleg}
        </EmptyState>
      )}
    </StepLayout>
  );
}
