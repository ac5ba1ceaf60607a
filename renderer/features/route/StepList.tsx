/** The steps of praktijkleren from recruiting to aftercare, with who does what in each. */
import type { ReactNode } from 'react';
import type { RouteUitkomst } from '../../../shared/contract/route-vorm';
import { Certainty, Facts, Source } from '../regels';
import { words } from './words';

export interface StepListProps {
  readonly stappen: NonNullable<RouteUitkomst['stappen']>;
}

export function StepList({ stappen }: StepListProps): ReactNode {
  const { lijst, zekerheid, bron } = stappen;
  return (
    <div className="stack">
      <p>{words.stappen.uitleg}</p>
      <ol className="route-stappen">
        {lijst.map(({ id, naam, uitleg, wie }, index) => (
          <li key={id} className="route-stap">
            <div className="stack-small">
              <h3 className="kop">
                {index + 1}. {naam}
              </h3>
              <p>{uitleg}</p>
            </div>
            <Facts facts={wie.map(({ rol, doet }) => [`${rol}:`, doet] as const)} />
          </li>
        ))}
      </ol>
      <Certainty zekerheid={zekerheid} />
      <Source bron={bron} />
    </div>
  );
}
