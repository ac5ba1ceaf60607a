/** How old each data set is. Example data says that it is invented. */
import { Database } from 'lucide-react';
import type { ReactNode } from 'react';
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import { CallView, useCall } from '../../app';
import { datum, getal, leeftijd } from '../../i18n/format';
import { Badge, TextLink } from '../../ui';
import { words } from './words';
import './start.css';

export function DataAges(): ReactNode {
  const status = useCall('app.status', {});
  return (
    <>
      <p>{words.gegevensUitleg}</p>
      <CallView call={status}>
        {({ sets }) => (
          <ul className="data-ages">
            {sets.map((set) => (
              <DataAge key={set.id} set={set} />
            ))}
          </ul>
        )}
      </CallView>
      <TextLink to="/gegevens" icon={<Database aria-hidden />}>
        {words.gegevensLink}
      </TextLink>
    </>
  );
}

function DataAge({ set }: { readonly set: GegevensSet }): ReactNode {
  const parts = [
    getal(set.aantal),
    set.editie === '' ? words.datumOnbekend : datum(set.editie),
    ...(set.dagenOud === undefined ? [] : [leeftijd(set.dagenOud)]),
  ];
  return (
    <li>
      <p className="strong">{set.naam}</p>
      <p className="soft figures">{parts.join(' · ')}</p>
      {set.voorbeeld ? <Badge tone="voorbeeld">{words.voorbeeld}</Badge> : null}
    </li>
  );
}
