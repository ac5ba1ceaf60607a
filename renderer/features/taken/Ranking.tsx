/** The five best richtingen while the cards are answered; what moves up glides and says so. */
import { ArrowUp } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import type { RichtingVorm } from '../../../shared/contract/antwoorden-vorm';
import { hasAnswers, type Antwoorden } from '../../../shared/domain/antwoord';
import { CallView, sameName, useCall } from '../../app';
import { Badge, FourStateBar, total, useGlide } from '../../ui';
import { useMovedUp, type Move } from './use-moved-up';
import { words } from './words';

const TOP = 5;

export function Ranking({ antwoorden }: { readonly antwoorden: Antwoorden }): ReactNode {
  const empty = !hasAnswers(antwoorden);
  const call = useCall('match.richtingen', empty ? null : { antwoorden, filter: {}, aantal: TOP });
  if (empty) return <p>{words.stand.leeg}</p>;
  return (
    <>
      <CallView call={call}>{({ richtingen }) => <RankingList richtingen={richtingen} />}</CallView>
      <p className="soft">{words.stand.uitleg}</p>
    </>
  );
}

function RankingList({ richtingen }: { readonly richtingen: readonly RichtingVorm[] }): ReactNode {
  const list = useRef<HTMLOListElement>(null);
  const order = richtingen.map((richting) => richting.crebo).join();
  useGlide(list, order);
  const moved = useMovedUp(richtingen);
  const twins = sameName(richtingen);
  return (
    <ol ref={list} className="ranking">
      {richtingen.map((richting) => (
        <RankingItem
          key={richting.crebo}
          richting={richting}
          move={moved.get(richting.crebo)}
          showCrebo={twins.has(richting.crebo)}
        />
      ))}
    </ol>
  );
}

interface RankingItemProps {
  readonly richting: RichtingVorm;
  readonly move: Move | undefined;
  readonly showCrebo: boolean;
}

function RankingItem({ richting, move, showCrebo }: RankingItemProps): ReactNode {
  return (
    <li className="ranking-item" data-glide={richting.crebo}>
      <a className="ranking-name" href={`#/richtingen/${richting.crebo}`}>
        {richting.naam}
      </a>
      <FourStateBar counts={richting} name={richting.naam} />
      <div className="row-between">
        <span className="figures">
          {[
            words.stand.mbo(richting.niveau),
            ...(showCrebo ? [words.stand.crebo(richting.crebo)] : []),
            words.stand.van(richting.kanIk, total(richting), richting.metHulp),
          ].join(' · ')}
        </span>
        {move === undefined ? null : (
          <Badge tone="petrol" icon={<ArrowUp aria-hidden />}>
            {move === 'nieuw' ? words.stand.nieuw : words.stand.omhoog}
          </Badge>
        )}
      </div>
    </li>
  );
}
