/** Events: the one at hand, all others, and bringing laptops together. */
import { useRef, useState, type ReactNode } from 'react';
import type { EvenementOverzicht } from '../../../shared/contract/evenement-vorm';
import { CallView, StepLayout, useCall } from '../../app';
import { Disclosure, EmptyState } from '../../ui';
import { CurrentEvent, WhereTo } from './CurrentEvent';
import { EventRow } from './EventRow';
import { Example } from './Example';
import { MakeEvent } from './MakeEvent';
import { MergeFiles } from './MergeFiles';
import { words } from './words';
import './evenement.css';

export default function EvenementScreen(): ReactNode {
  const lijst = useCall('evenement.lijst', {});
  return (
    <StepLayout title={words.titel} lead={<p>{words.lead}</p>}>
      <CallView call={lijst}>{(overzicht) => <Events overzicht={overzicht} />}</CallView>
    </StepLayout>
  );
}

function Events({
  overzicht: { evenementen, huidig },
}: {
  readonly overzicht: EvenementOverzicht;
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const maker = useRef<HTMLButtonElement>(null);
  const [making, setMaking] = useState(false);
  const current = evenementen.find(({ evenement }) => evenement.id === huidig);
  const none = evenementen.length === 0;
  const example = evenementen.find(({ evenement }) => evenement.voorbeeld === true)?.evenement;
  return (
    <>
      {none ? (
        <EmptyState title={words.geen.titel}>{words.geen.uitleg}</EmptyState>
      ) : (
        <CurrentEvent regel={current} />
      )}
      <Disclosure
        level={2}
        title={words.maak.kop}
        isExpanded={making || none}
        onExpandedChange={setMaking}
        triggerRef={maker}
      >
        <MakeEvent
          primary={none}
          onMade={() => {
            setMaking(false);
            maker.current?.focus();
          }}
        />
      </Disclosure>
      <WhereTo />
      {none ? null : (
        <section className="stack">
          <h2 className="kop" ref={heading} tabIndex={-1}>
            {words.lijst.kop}
          </h2>
          <ul className="evenement-lijst">
            {evenementen.map((regel) => (
              <EventRow
                key={regel.evenement.id}
                regel={regel}
                isCurrent={regel.evenement.id === huidig}
                onErased={() => heading.current?.focus()}
              />
            ))}
          </ul>
        </section>
      )}
      <MergeFiles />
      <Example evenement={example} />
    </>
  );
}
