/** What a step shows when one jumps to it before there is a conversation. */
import type { ReactNode } from 'react';
import { nl } from '../../i18n/nl';
import { Button, EmptyState } from '../../ui';
import { useGesprek } from '../core-context';

export function NoGesprek(): ReactNode {
  const { nieuw } = useGesprek();
  return (
    <EmptyState
      title={nl.geenGesprekTitel}
      action={
        <Button
          variant="primary"
          onPress={() => {
            void nieuw();
          }}
        >
          {nl.nieuwGesprek}
        </Button>
      }
    >
      {nl.geenGesprekUitleg}
    </EmptyState>
  );
}
