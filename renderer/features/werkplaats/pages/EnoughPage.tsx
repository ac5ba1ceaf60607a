/** Enough cards to show richtingen: on to those, or some cards more. */
import { GraduationCap, Layers } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui';
import { MORE_CARDS } from '../flow';
import { useFlow } from '../flow-context';
import { Page } from '../page/Page';
import { Say } from '../texts/Say';

export interface EnoughPageProps {
  readonly done: number;
  /** There are cards left that could change anything. */
  readonly moreLeft: boolean;
  readonly onBack: () => void;
}

export function EnoughPage({ done, moreLeft, onBack }: EnoughPageProps): ReactNode {
  const { go, setTarget } = useFlow();
  return (
    <Page
      id="kaarten"
      step={3}
      title={<Say text="scherm.kaart.genoeg" />}
      onBack={onBack}
      backText="scherm.kaart.vorige"
      actions={
        <>
          {moreLeft ? (
            <Button
              icon={<Layers aria-hidden />}
              onPress={() => {
                setTarget(done + MORE_CARDS);
              }}
            >
              <Say text="scherm.kaart.nog-een" />
            </Button>
          ) : null}
          <Button
            variant="primary"
            icon={<GraduationCap aria-hidden />}
            onPress={() => {
              go('opleidingen');
            }}
          >
            <Say text="scherm.kaart.naar-opleidingen" />
          </Button>
        </>
      }
    >
      <p>
        <Say text="scherm.kaart.gedaan" values={{ aantal: done }} />
      </p>
    </Page>
  );
}
