/** Nobody to compare yet. */
import type { ReactNode } from 'react';
import { EmptyState, TextLink } from '../../ui';
import { words } from './words';

export function NoPeople(): ReactNode {
  const w = words.geenGesprek;
  return (
    <EmptyState
      title={w.titel}
      action={
        <TextLink to="/start" variant="primary">
          {w.knop}
        </TextLink>
      }
    >
      {w.uitleg}
    </EmptyState>
  );
}
