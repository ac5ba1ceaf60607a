/** Says in the language of the candidate that something went wrong, and who can help. */
import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui';
import { Say } from '../texts/Say';
import { Page } from './Page';

export function Failed({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  return (
    <Page
      id="fout"
      title={<Say text="scherm.fout.titel" />}
      actions={
        <Button variant="primary" icon={<RotateCcw aria-hidden />} onPress={onRetry}>
          <Say text="scherm.fout.opnieuw" />
        </Button>
      }
    >
      <p role="alert">
        <Say text="scherm.fout.uitleg" />
      </p>
    </Page>
  );
}
