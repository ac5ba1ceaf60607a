/** The three richtingen that come closest; the person chooses one, two or three. */
import { ArrowRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { MAX_RICHTINGEN, type Gesprek } from '../../../../shared/domain/gesprek';
import type { Crebo } from '../../../../shared/domain/ids';
import { useCall, useGesprek } from '../../../app';
import { Button } from '../../../ui';
import { cardsDone, MORE_CARDS } from '../flow';
import { useFlow } from '../flow-context';
import { Failed } from '../page/Failed';
import { Page } from '../page/Page';
import { Say } from '../texts/Say';
import { Richting } from './richtingen/Richting';

export function RichtingenPage({ gesprek }: { readonly gesprek: Gesprek }): ReactNode {
  const { wijzig } = useGesprek();
  const { go, setTarget } = useFlow();
  const { antwoorden } = gesprek;
  const ranking = useCall('match.richtingen', { antwoorden, filter: {}, aantal: MAX_RICHTINGEN });
  const [chosen, setChosen] = useState<readonly Crebo[]>(gesprek.gekozen);
  if (ranking.error !== undefined) return <Failed onRetry={ranking.retry} />;
  const richtingen = (ranking.data?.richtingen ?? []).filter(({ kanIk, metHulp }) => kanIk + metHulp > 0);
  const own = richtingen.map(({ crebo }) => crebo).filter((crebo) => chosen.includes(crebo));
  const toCards = (): void => {
    if (richtingen.length === 0) setTarget(cardsDone(gesprek) + MORE_CARDS);
    go('kaarten');
  };
  const none = ranking.data !== undefined && richtingen.length === 0;
  return (
    <Page
      id="opleidingen"
      step={4}
      title={<Say text={none ? 'scherm.richtingen.geen' : 'scherm.richtingen.titel'} />}
      onBack={toCards}
      actions={
        <Button
          variant="primary"
          iconEnd={<ArrowRight aria-hidden className="wp-arrow" />}
          isDisabled={!none && own.length === 0}
          onPress={() => {
            if (none) {
              toCards();
              return;
            }
            void wijzig({ soort: 'kies-richtingen', crebos: own });
            go('mee');
          }}
        >
          <Say text={none ? 'scherm.kaart.nog-een' : 'scherm.verder'} />
        </Button>
      }
    >
      {none ? null : (
        <p>
          <Say text="scherm.richtingen.uitleg" />
        </p>
      )}
      <div className="wp-richtingen">
        {richtingen.map((richting) => (
          <Richting
            key={richting.crebo}
            richting={richting}
            antwoorden={antwoorden}
            isChosen={own.includes(richting.crebo)}
            onChoose={(yes) => {
              setChosen(
                yes ? [...chosen, richting.crebo] : chosen.filter((crebo) => crebo !== richting.crebo),
              );
            }}
          />
        ))}
      </div>
      <p className="soft">
        <Say text="scherm.richtingen.niet-officieel" />
      </p>
    </Page>
  );
}
