/** For later: which opleiding comes after this one, what comes with it, and what comes after that. */
import { useState, type ReactNode } from 'react';
import type { OmhoogStap } from '../../../shared/contract/omhoog-vorm';
import type { Crebo } from '../../../shared/domain/ids';
import { CallView, sameName, useCall } from '../../app';
import { Disclosure } from '../../ui';
import { words } from './words';

/** Short: the nearest ones. */
const MOST = 4;

export function WayUp({ crebo }: { readonly crebo: Crebo }): ReactNode {
  const call = useCall('route.omhoog', { crebo });
  const w = words.verder;
  return (
    <CallView call={call} loading={words.laden}>
      {({ van, naar }) =>
        naar.length === 0 ? (
          <p>{w.geen(van.naam)}</p>
        ) : (
          <div className="stack-small">
            <p>{w.na(van.naam, van.niveau)}</p>
            <ul className="route-omhoog">
              {naar.slice(0, MOST).map((stap) => (
                <li key={stap.crebo}>
                  <Step stap={stap} van={van.naam} twin={sameName(naar).has(stap.crebo)} />
                </li>
              ))}
            </ul>
            {naar.length > MOST ? <p className="soft">{w.meer(naar.length - MOST)}</p> : null}
          </div>
        )
      }
    </CallView>
  );
}

interface StepProps {
  readonly stap: OmhoogStap;
  /** Name of where one comes from. */
  readonly van: string;
  /** Another step bears the same name: the crebo tells them apart. */
  readonly twin: boolean;
}

function Step({ stap, van, twin }: StepProps): ReactNode {
  const [open, setOpen] = useState(false);
  const w = words.verder;
  const { naam, niveau, verband, gedeeld, erbij, werkprocessenBekend, crebo } = stap;
  return (
    <Disclosure
      title={w.stap(
        twin ? w.tweeling(naam, crebo) : naam,
        niveau,
        werkprocessenBekend ? erbij.length : undefined,
      )}
      isExpanded={open}
      onExpandedChange={setOpen}
    >
      {open ? (
        <div className="stack">
          <p>
            {w.verband[verband]} {gedeeld > 0 ? w.gedeeld(gedeeld, van) : ''}
          </p>
          {erbij.length === 0 ? (
            <p>{werkprocessenBekend ? w.nietsErbij : w.onbekend}</p>
          ) : (
            <div>
              <p className="strong">{w.erbij}</p>
              <ul>
                {erbij.map(({ code, titel, zin }) => (
                  <li key={code}>{zin ?? titel}</li>
                ))}
              </ul>
            </div>
          )}
          <WayUp crebo={crebo} />
        </div>
      ) : null}
    </Disclosure>
  );
}
