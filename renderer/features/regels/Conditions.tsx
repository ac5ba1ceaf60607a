/** The conditions of a route or scheme: each with its state in a word and why; its question is answered in place. */
import { Check, CircleHelp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RouteVraag, VoorwaardeUitkomst } from '../../../shared/contract/route-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Staat } from '../../../shared/domain/regeling';
import { Disclosure, type DisclosureProps } from '../../ui';
import { currentAnswer } from './answer-change';
import { Question } from './Question';
import { rememberQuestion } from './seen-questions';
import { staatWoord, words } from './words';
import './regels.css';

export interface ConditionsProps {
  /** Id of the route or scheme. */
  readonly van: string;
  readonly voorwaarden: readonly VoorwaardeUitkomst[];
  readonly gesprek: Gesprek;
  /** Of the headings of what folds open in a condition. */
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
  const { staat, tekst } = voorwaarde;
  const vraag = rememberQuestion(place, voorwaarde.vraag);
  return (
    <li className={`voorwaarde voorwaarde-${staat}`}>
      <p className="voorwaarde-staat">
        {ICONS[staat]}
        <span>{staatWoord[staat]}</span>
        <span className="only-read">: </span>
      </p>
      <p>{tekst}</p>
      <Why voorwaarde={voorwaarde} level={level} />
      {vraag === undefined ? null : (
        <Disclosure level={level} title={<AskTitle vraag={vraag} over={tekst} gesprek={gesprek} />}>
          <Question vraag={vraag} gesprek={gesprek} />
        </Disclosure>
      )}
    </li>
  );
}

const ICONS: Readonly<Record<Staat, ReactNode>> = {
  voldaan: <Check aria-hidden />,
  'niet-voldaan': <X aria-hidden />,
  onbekend: <CircleHelp aria-hidden />,
};

/** From here on a reason is a list of facts: one click away, so that the verdicts stay in sight. */
const LONG = 140;

function Why({ voorwaarde, level }: Pick<ConditionProps, 'voorwaarde' | 'level'>): ReactNode {
  const { waarom, tekst } = voorwaarde;
  if (waarom.length <= LONG) return <p className="soft">{waarom}</p>;
  const title = (
    <>
      {words.waarom}
      <span className="only-read">: {tekst}</span>
    </>
  );
  return (
    <Disclosure level={level} title={title}>
      <p>{waarom}</p>
    </Disclosure>
  );
}

interface AskTitleProps {
  readonly vraag: RouteVraag;
  readonly over: string;
  readonly gesprek: Gesprek;
}

function AskTitle({ vraag, over, gesprek }: AskTitleProps): ReactNode {
  return (
    <>
      {currentAnswer(gesprek, vraag.id) === null ? words.beantwoord : words.verander}
      <span className="only-read">: {over}</span>
    </>
  );
}
