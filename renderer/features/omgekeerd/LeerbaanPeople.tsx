/** One leerbaan: who fits and why, of whom nothing is known yet, and who does not fit. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { OmgekeerdUitkomst } from '../../../shared/contract/omgekeerd-vorm';
import { Badge, Button, Disclosure } from '../../ui';
import { Candidate } from './Candidate';
import { whyNot } from './passing-words';
import { words } from './words';

export interface LeerbaanPeopleProps {
  readonly gevonden: OmgekeerdUitkomst['leerbanen'][number];
  readonly onDrop: () => void;
}

export function LeerbaanPeople({ gevonden, onDrop }: LeerbaanPeopleProps): ReactNode {
  const { leerbaan, niveau, kandidaten } = gevonden;
  const fitting = kandidaten.filter(({ past, bekend }) => past && bekend);
  const unknown = kandidaten.filter(({ past, bekend }) => past && !bekend);
  const others = kandidaten.filter(({ past }) => !past);
  const w = words.leerbaan;
  return (
    <li className="card stack">
      <div className="row-between">
        <div className="stack-small">
          <div className="row">
            <h3 className="kop">{leerbaan.titel}</h3>
            {leerbaan.voorbeeld ? <Badge tone="voorbeeld">{words.voorbeeld.badge}</Badge> : null}
          </div>
          <p className="soft">{w.waar(leerbaan.leerbedrijf, leerbaan.plaats, niveau)}</p>
        </div>
        <div className="no-print">
          <Button icon={<X aria-hidden />} about={leerbaan.titel} onPress={onDrop}>
            {words.haalWeg}
          </Button>
        </div>
      </div>
      {kandidaten.length === 0 ? null : (
        <>
          <p className="strong figures">
            {fitting.length === 0 ? w.niemand : w.past(fitting.length, kandidaten.length)}
          </p>
          {fitting.length === 0 ? null : (
            <ul className="omgekeerd-mensen" aria-label={w.wie(leerbaan.titel)}>
              {fitting.map((passing) => (
                <Candidate key={passing.code} passing={passing} />
              ))}
            </ul>
          )}
          {unknown.length === 0 ? null : <p>{w.nietBekend(unknown.map(({ code }) => code))}</p>}
          {others.length === 0 ? null : (
            <Disclosure level={4} title={w.pastNiet(others.length)}>
              <ul>
                {others.map((passing) => (
                  <li key={passing.code}>{w.reden(passing.code, whyNot(passing))}</li>
                ))}
              </ul>
            </Disclosure>
          )}
        </>
      )}
    </li>
  );
}
