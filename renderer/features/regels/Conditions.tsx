/** The conditions of a route or scheme: each with its state in a word; why, and the question, one click away. */
import { Check, CircleHelp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { VoorwaardeUitkomst } from '../../../shared/contract/route-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Staat } from '../../../shared/domain/regeling';
import { Disclosure, type DisclosureProps } from '../../ui';
import { Question } from './Question';
import { rememberQuestion } from './seen-questions';
import { staatWoord, words } from './words';
import './regels.css';

export interface ConditionsProps {
  /** Id of the route or scheme. */
  readonly van: string;
  readonly voorwaarden: readonly VoorwaardeUitkomst[];
  readonly gesprek: Gesprek;
  /** Of the heading of each condition. */
  readonly level: NonNullable<DisclosureProps['level']>;
}

export function Conditions({ van, voorwaarden, gesprek, level }: ConditionsProps): ReactNode {
  return (
    <ul className="voorwaarden" aria-label={words.voorwaarden}>
      {voorwaarden.map((voorwaarde) => (
        <Condition
          key={voorwaarde.id}
          place={`${van}/${voorwaarde.id}`}
          voorwaarde={voorwaarde}
          gesprek={gesprek}
          level={level}
        />
      ))}
    </ul>
  );
}

interface ConditionProps extends Pick<ConditionsProps, 'gesprek' | 'level'> {
  readonly place: string;
  readonly voorwaarde: VoorwaardeUitkomst;
}

function Condition({ place, voorwaarde, gesprek, level }: ConditionProps): ReactNode {
  const { staat, tekst, waarom } = voorwaarde;
  const vraag = rememberQuestion(place, voorwaarde.vraag);
  return (
    <li className={`voorwaarde voorwaarde-${staat}`}>
      <Disclosure
        level={level}
        title={
          <span className="voorwaarde-kop">
            <StateWord staat={staat} />
            <span className="voorwaarde-tekst">{tekst}</span>
            {voorwaarde.vraag === undefined ? null : <span>{words.beantwoord}</span>}
          </span>
        }
      >
        <div className="stack">
          <p>{waarom}</p>
          {vraag === undefined ? null : <Question vraag={vraag} gesprek={gesprek} />}
        </div>
      </Disclosure>
    </li>
  );
}

const ICONS: Readonly<Record<Staat, ReactNode>> = {
  voldaan: <Check aria-hidden />,
  'niet-voldaan': <X aria-hidden />,
  onbekend: <CircleHelp aria-hidden />,
};

function StateWord({ staat }: { readonly staat: Staat }): ReactNode {
  return (
    <span className="voorwaarde-staat">
      {ICONS[staat]}
      <span>{staatWoord[staat]}</span>
      <span className="only-read">: </span>
    </span>
  );
}
