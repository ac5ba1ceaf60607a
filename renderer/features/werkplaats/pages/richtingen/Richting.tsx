/** One richting: its official name, what this person can do of it, and how much is still to learn. */
import { GraduationCap } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { RichtingVorm } from '../../../../../shared/contract/antwoorden-vorm';
import type { Antwoorden } from '../../../../../shared/domain/antwoord';
import { useCall } from '../../../../app';
import { ToggleButton } from '../../../../ui';
import { Say } from '../../texts/Say';
import { Counts } from './Counts';
import { Honest } from './Honest';
import { strongCards } from './strong-cards';

/** More would not be read. */
const SHOWN = 3;

export interface RichtingProps {
  readonly richting: RichtingVorm;
  readonly antwoorden: Antwoorden;
  readonly isChosen: boolean;
  readonly onChoose: (yes: boolean) => void;
}

export function Richting({ richting, antwoorden, isChosen, onChoose }: RichtingProps): ReactNode {
  const { crebo, naam, niveau } = richting;
  const heading = useId();
  const uitleg = useCall('match.uitleg', { antwoorden, crebo }).data;
  const strong = uitleg === undefined ? [] : strongCards(uitleg, antwoorden).slice(0, SHOWN);
  return (
    <section
      className={isChosen ? 'card wp-richting wp-richting-chosen' : 'card wp-richting'}
      aria-labelledby={heading}
    >
      <div>
        <h2 id={heading} lang="nl" dir="ltr" className="wp-kop wp-name">
          {naam}
        </h2>
        <p>
          <Say text="scherm.richtingen.niveau" values={{ niveau }} />
        </p>
      </div>
      <Honest richting={richting} />
      <Counts counts={richting} />
      {strong.length === 0 ? null : (
        <div className="stack-small">
          <h3 className="strong">
            <Say text="scherm.richtingen.dit-kan-je" />
          </h3>
          <ul className="wp-strong">
            {strong.map(({ taak, zin }) => (
              <li key={taak}>
                <Say text={`taak.${taak}.zin`} plain={zin} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="wp-choose">
        <ToggleButton
          icon={<GraduationCap aria-hidden />}
          isSelected={isChosen}
          onChange={onChoose}
          aria-describedby={heading}
        >
          <Say text={isChosen ? 'scherm.richtingen.gekozen' : 'scherm.richtingen.kies'} />
        </ToggleButton>
      </div>
    </section>
  );
}
