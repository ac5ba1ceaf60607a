/** One richting in the list: name, level, the bar with its words, and what is honest to say of it. */
import { ArrowRight, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RichtingVorm } from '../../../shared/contract/antwoorden-vorm';
import type { Crebo } from '../../../shared/domain/ids';
import { Badge, FourStateBar, TextLink } from '../../ui';
import { ChooseButton } from './ChooseButton';
import { HonestBadges } from './HonestBadges';
import { words } from './words';
import './richtingen.css';

export interface RichtingCardProps {
  readonly richting: RichtingVorm;
  readonly gekozen: readonly Crebo[];
  /** True when another richting in sight has the same name. */
  readonly showCrebo: boolean;
  readonly surprise: boolean;
}

export function RichtingCard({ richting, gekozen, showCrebo, surprise }: RichtingCardProps): ReactNode {
  const { crebo, naam, niveau, sector } = richting;
  return (
    <article className={surprise ? 'card stack richting richting-surprise' : 'card stack richting'}>
      {surprise ? (
        <p>
          <Badge tone="petrol" icon={<Sparkles aria-hidden />}>
            {words.verrassing}
          </Badge>
        </p>
      ) : null}
      <div className="richting-head">
        <h2 className="kop">{naam}</h2>
        <p className="soft figures">
          {[words.mbo(niveau), ...(showCrebo ? [words.crebo(crebo)] : []), sector]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      <FourStateBar counts={richting} name={naam} words />
      <HonestBadges richting={richting} />
      <div className="row">
        <TextLink to={`/richtingen/${crebo}`} variant="quiet" icon={<ArrowRight aria-hidden />}>
          {words.bekijk}
          <span className="only-read">{`: ${naam}`}</span>
        </TextLink>
        <ChooseButton crebo={crebo} naam={naam} gekozen={gekozen} />
      </div>
    </article>
  );
}
