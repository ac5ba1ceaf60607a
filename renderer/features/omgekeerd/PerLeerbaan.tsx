/** Chosen leerbanen, each with who fits. */
import { useRef, type ReactNode } from 'react';
import { MAX_OMGEKEERD, type Wie } from '../../../shared/contract/omgekeerd-vorm';
import { CallView, useCall } from '../../app';
import { EmptyState, PrintButton } from '../../ui';
import { LeerbaanPeople } from './LeerbaanPeople';
import { LeerbaanSearch } from './LeerbaanSearch';
import { Marks } from './Marks';
import { useMemory } from './memory';
import { NoPeople } from './NoPeople';
import { words } from './words';

export function PerLeerbaan({ wie }: { readonly wie: Wie }): ReactNode {
  const [chosen, setChosen] = useMemory('leerbanen');
  const heading = useRef<HTMLHeadingElement>(null);
  const call = useCall('omgekeerd.zoek', chosen.length === 0 ? null : { leerbanen: [...chosen], wie });
  const w = words.leerbaan;
  const keep = (ids: readonly string[]): void => {
    // The button that was pressed is gone then.
    heading.current?.focus();
    setChosen(ids);
  };
  return (
    <div className="stack-large">
      <LeerbaanSearch
        chosen={chosen}
        most={MAX_OMGEKEERD}
        onChoose={(id) => {
          setChosen([...chosen, id]);
        }}
      />
      <section className="stack">
        <div className="row-between">
          <h2 className="kop" ref={heading} tabIndex={-1}>
            {w.titel}
          </h2>
          {chosen.length === 0 ? null : (
            <div className="no-print">
              <PrintButton>{words.druk}</PrintButton>
            </div>
          )}
        </div>
        {chosen.length === 0 ? (
          <EmptyState title={w.leegTitel}>{w.leeg}</EmptyState>
        ) : (
          <CallView call={call} loading={words.laden}>
            {({ leerbanen, bekeken, onbekend, voorbeeld }) => (
              <>
                <Marks
                  voorbeeld={voorbeeld}
                  onbekend={onbekend}
                  onDrop={() => {
                    keep(chosen.filter((id) => !onbekend.includes(id)));
                  }}
                />
                {bekeken === 0 ? <NoPeople /> : null}
                <ul className="stack" aria-label={w.titel}>
                  {leerbanen.map((one) => (
                    <LeerbaanPeople
                      key={one.leerbaan.id}
                      gevonden={one}
                      onDrop={() => {
                        keep(chosen.filter((id) => id !== one.leerbaan.id));
                      }}
                    />
                  ))}
                </ul>
              </>
            )}
          </CallView>
        )}
      </section>
    </div>
  );
}
