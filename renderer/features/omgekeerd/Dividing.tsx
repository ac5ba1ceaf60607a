/** The places that are here, and below them the best division of everybody over these. */
import { useRef, type ReactNode } from 'react';
import type { Wie } from '../../../shared/contract/omgekeerd-vorm';
import { MAX_AANWEZIG, type AanwezigeLeerbaan } from '../../../shared/domain/evenement';
import { CallView, FoutNotice, useCall } from '../../app';
import { EmptyState } from '../../ui';
import { Division } from './Division';
import { LeerbaanSearch } from './LeerbaanSearch';
import { Marks } from './Marks';
import { useMemory } from './memory';
import { PlacesTable } from './PlacesTable';
import type { HuidigEvenement } from './use-evenement';
import { words } from './words';

export interface DividingProps {
  readonly wie: Wie;
  readonly huidig: HuidigEvenement;
}

export function Dividing({ wie, huidig: { evenement, setAanwezig, fout } }: DividingProps): ReactNode {
  const [own, setOwn] = useMemory('plekken');
  const heading = useRef<HTMLHeadingElement>(null);
  const plekken = evenement ? evenement.aanwezig : own;
  const change = (next: readonly AanwezigeLeerbaan[]): void => {
    if (evenement) setAanwezig(next);
    else setOwn(next);
  };
  const drop = (ids: readonly string[]): void => {
    // The button that was pressed is gone then.
    heading.current?.focus();
    change(plekken.filter(({ leerbaan }) => !ids.includes(leerbaan)));
  };
  const call = useCall('omgekeerd.verdeel', plekken.length === 0 ? null : { wie, plekken: [...plekken] });
  const w = words.plekken;
  return (
    <div className="stack-large">
      <LeerbaanSearch
        chosen={plekken.map(({ leerbaan }) => leerbaan)}
        most={MAX_AANWEZIG}
        onChoose={(leerbaan) => {
          change([...plekken, { leerbaan, plekken: 1 }]);
        }}
      />
      <section className="stack no-print">
        <div className="stack-small">
          <h2 className="kop" ref={heading} tabIndex={-1}>
            {w.titel}
          </h2>
          <p>{w.uitleg}</p>
          <p className="soft">{evenement ? w.bewaard(evenement.naam) : w.nietBewaard}</p>
        </div>
        {fout === undefined ? null : <FoutNotice fout={fout} />}
        {plekken.length === 0 ? (
          <EmptyState title={w.leegTitel}>{w.leeg}</EmptyState>
        ) : (
          <PlacesTable
            plekken={plekken}
            onChange={change}
            onDrop={(id) => {
              drop([id]);
            }}
          />
        )}
      </section>
      {plekken.length === 0 ? null : (
        <CallView call={call} loading={words.laden}>
          {(verdeling) => (
            <>
              <Marks
                voorbeeld={verdeling.voorbeeld}
                onbekend={verdeling.onbekend}
                onDrop={() => {
                  drop(verdeling.onbekend);
                }}
              />
              <Division verdeling={verdeling} />
            </>
          )}
        </CallView>
      )}
    </div>
  );
}
