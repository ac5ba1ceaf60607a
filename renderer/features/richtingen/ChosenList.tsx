/** The choice so far, best first. The first one is worked out as route. */
import { ArrowUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Crebo } from '../../../shared/domain/ids';
import { useCall, useGesprek } from '../../app';
import { Button, announce } from '../../ui';
import { words } from './words';
import './richtingen.css';

export function ChosenList({ gekozen }: { readonly gekozen: readonly Crebo[] }): ReactNode {
  if (gekozen.length === 0) return null;
  return (
    <section className="card stack-small">
      <h2 className="kop">{words.keuze.titel}</h2>
      <ol className="chosen">
        {gekozen.map((crebo, index) => (
          <ChosenRow key={crebo} crebo={crebo} index={index} gekozen={gekozen} />
        ))}
      </ol>
      {gekozen.length > 1 ? <p className="soft">{words.keuze.uitleg}</p> : null}
    </section>
  );
}

interface ChosenRowProps {
  readonly crebo: Crebo;
  readonly index: number;
  readonly gekozen: readonly Crebo[];
}

function ChosenRow({ crebo, index, gekozen }: ChosenRowProps): ReactNode {
  const { wijzig } = useGesprek();
  const { data } = useCall('kwalificatie.toon', { crebo });
  const others = gekozen.filter((item) => item !== crebo);
  const naam = data?.naam ?? crebo;
  return (
    <li className="chosen-row">
      <p className="chosen-name">
        {`${String(index + 1)}. ${naam}`}
        {data === undefined ? null : <span className="soft">{` · ${words.mbo(data.niveau)}`}</span>}
      </p>
      {index === 0 ? null : (
        <Button
          variant="quiet"
          icon={<ArrowUp aria-hidden />}
          about={naam}
          onPress={() => {
            void wijzig({ soort: 'kies-richtingen', crebos: [crebo, ...others] });
          }}
        >
          {words.keuze.eerste}
        </Button>
      )}
      <Button
        variant="quiet"
        icon={<X aria-hidden />}
        about={naam}
        onPress={() => {
          void wijzig({ soort: 'kies-richtingen', crebos: others });
          announce(words.keuze.eraf(naam));
        }}
      >
        {words.keuze.weg}
      </Button>
    </li>
  );
}
