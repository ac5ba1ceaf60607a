/** Chooses a second richting to put beside this one: the chosen ones first, then the best of the list. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Antwoorden } from '../../../shared/domain/antwoord';
import type { Crebo } from '../../../shared/domain/ids';
import { sameName, useCall } from '../../app';
import { Select } from '../../ui';
import { words } from './words';

export interface CompareSelectProps {
  readonly crebo: Crebo;
  readonly antwoorden: Antwoorden;
  readonly gekozen: readonly Crebo[];
}

const BEST = 15;

export function CompareSelect({ crebo, antwoorden, gekozen }: CompareSelectProps): ReactNode {
  const [, navigate] = useLocation();
  const { data } = useCall('match.richtingen', { antwoorden, filter: {}, aantal: BEST });
  const chosen = useCall(
    'match.richtingen',
    gekozen.length === 0
      ? null
      : { antwoorden, filter: { alleen: [...gekozen], ookOude: true }, aantal: BEST },
  );
  const all = [...(gekozen.length === 0 ? [] : (chosen.data?.richtingen ?? [])), ...(data?.richtingen ?? [])];
  const others = all.filter(
    (item, index) => item.crebo !== crebo && all.findIndex((first) => first.crebo === item.crebo) === index,
  );
  const twins = sameName(others);
  if (others.length === 0) return null;
  return (
    <div className="compare">
      <Select<Crebo>
        label={words.vergelijk.knop}
        placeholder={words.vergelijk.kies}
        value={null}
        choices={others.map((item) => ({
          value: item.crebo,
          label: [
            item.naam,
            words.mbo(item.niveau),
            ...(twins.has(item.crebo) ? [words.crebo(item.crebo)] : []),
          ].join(' · '),
        }))}
        onChange={(ander) => {
          navigate(`/richtingen/${crebo}/met/${ander}`);
        }}
      />
    </div>
  );
}
