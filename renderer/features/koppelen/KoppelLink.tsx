/** On the page Gegevens: how many titles the app linked by itself, and the way to look at them. */
import type { ReactNode } from 'react';
import { CallView, useCall } from '../../app';
import { TextLink } from '../../ui';
import { splitList } from './split-list';
import { words } from './words';

export function KoppelLink(): ReactNode {
  const lijst = useCall('koppelen.lijst', {});
  return (
    <section className="stack-small">
      <h2 className="kop">{words.gegevens.kop}</h2>
      <CallView call={lijst}>{(list) => <p>{inWords(splitList(list).open.length)}</p>}</CallView>
      <p>
        <TextLink to="/koppelen">{words.gegevens.knop}</TextLink>
      </p>
    </section>
  );
}

function inWords(open: number): string {
  return open === 0 ? words.leeg.titel : `${words.gegevens.telling(open)} ${words.gegevens.kijk}`;
}
