/** How old each data set is. Example data says that it is invented. */
import { Database } from 'lucide-react';
import type { ReactNode } from 'react';
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import { CallView, useCall } from '../../app';
import { datum, getal, leeftijd } from '../../i18n/format';
import { Badge, TextLink } from '../../ui';
import { AgeBadge } from '../gegevens/AgeBadge';
import { words } from './words';
import './start.css';

export function DataAges(): ReactNode {
  const status = useCall('app.status', {});
  return (
    <>
      <p>{words.gegevensUitleg}</p>
      <CallView call={status}>
        {({ sets }) => (
          <>
            {sets.some(({ leeftijd: age }) => age === 'te-oud') ? <p>{words.teOud}</p> : null}
            <ul className="data-ages">
              {oldestFirst(sets).map((set) => (
                <DataAge key={set.id} set={set} />
              ))}
            </ul>
          </>
        )}
      </CallView>
      <TextLink to="/gegevens" icon={<Database aria-hidden />}>
        {words.gegevensLink}
      </TextLink>
    </>
  );
}

const ORDER = { 'te-oud': 0, oud: 1, goed: 2 } as const;

/** What should be fetched anew stands on top; the rest keeps its order. */
function oldestFirst(sets: readonly GegevensSet[]): readonly GegevensSet[] {
  const place = ({ leeftijd: age }: GegevensSet): number => ORDER[age ?? 'goed'];
  return [...sets].sort((a, b) => place(a) - place(b));
}

function DataAge({ set }: { readonly set: GegevensSet }): ReactNode {
  const { naam, dagenOud, editie } = set;
  const parts = [getal(set.aantal), ...(editie === '' ? [] : [datum(editie)])];
  return (
    <li>
      <p className="figures">
        <span className="strong">{naam}</span>
        {`: ${dagenOud === undefined ? words.datumOnbekend : leeftijd(dagenOud)}`}
      </p>
      <p className="soft figures">{parts.join(' · ')}</p>
      <p className="row data-marks">
        <AgeBadge leeftijd={set.leeftijd} />
        {set.voorbeeld ? <Badge tone="voorbeeld">{words.voorbeeld}</Badge> : null}
      </p>
    </li>
  );
}
