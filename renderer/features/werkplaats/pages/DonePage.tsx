/** Everything is gone; thanks, and room for the next person. */
import { ArrowRight } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { Button } from '../../../ui';
import { Page } from '../page/Page';
import { startAfresh } from '../person/start-afresh';
import { Say } from '../texts/Say';

/** Long enough to read two lines. */
const STAYS_MS = 15_000;

export function DonePage(): ReactNode {
  useEffect(() => {
    const timer = window.setTimeout(startAfresh, STAYS_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, []);
  return (
    <Page
      id="klaar"
      isEmpty
      title={<Say text="scherm.klaar.titel" />}
      actions={
        <Button
          variant="primary"
          iconEnd={<ArrowRight aria-hidden className="wp-arrow" />}
          onPress={startAfresh}
        >
          <Say text="scherm.welkom.begin" />
        </Button>
      }
    >
      <p>
        <Say text="scherm.klaar.tekst" />
      </p>
    </Page>
  );
}
