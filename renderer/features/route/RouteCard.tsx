/** One route: the verdict first, then what it gives, then its conditions. What does not fit is folded. */
import { useState, type ReactNode } from 'react';
import type { RouteUitkomst } from '../../../shared/contract/route-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { useGesprek } from '../../app';
import { Disclosure, ToggleButton } from '../../ui';
import { OwnNote } from '../lokaal';
import { Certainty, Conditions, Facts, Source, Verdict } from '../regels';
import { uitkomstWoord, words } from './words';

export interface RouteCardProps {
  readonly route: RouteUitkomst;
  readonly gesprek: Gesprek;
}

export function RouteCard({ route, gesprek }: RouteCardProps): ReactNode {
  // As it was when the page opened: a card never folds under the finger that answers its question.
  const [folded] = useState(route.uitkomst === 'past-niet');
  const chosen = gesprek.route === route.id;
  const details = <Details route={route} gesprek={gesprek} level={folded ? 4 : 3} />;
  return (
    <article className={chosen ? 'card route route-gekozen' : 'card route'}>
      <div className="stack-small">
        <Verdict uitkomst={route.uitkomst}>{uitkomstWoord[route.uitkomst]}</Verdict>
        <h2 className="kop">{route.naam}</h2>
        <p>{route.uitleg}</p>
        <OwnNote lokaal={route.lokaal} />
      </div>
      {folded ? <Disclosure title={words.waaromNiet}>{details}</Disclosure> : details}
      <ChooseRoute route={route} chosen={chosen} />
    </article>
  );
}

interface DetailsProps extends RouteCardProps {
  readonly level: 3 | 4;
}

function Details({ route, gesprek, level }: DetailsProps): ReactNode {
  return (
    <div className="stack">
      <Facts
        facts={[
          [words.levertOp, route.levertOp],
          [words.duur, route.duur],
          [words.inkomen, route.inkomen],
          [words.beslist, route.beslist],
        ]}
      />
      <Conditions van={route.id} voorwaarden={route.voorwaarden} gesprek={gesprek} level={level} />
      <Certainty zekerheid={route.zekerheid} />
      <Disclosure level={level} title={words.bron}>
        <Source bron={route.bron} />
      </Disclosure>
    </div>
  );
}

function ChooseRoute({
  route,
  chosen,
}: {
  readonly route: RouteUitkomst;
  readonly chosen: boolean;
}): ReactNode {
  const { wijzig } = useGesprek();
  return (
    <div>
      <ToggleButton
        aria-label={chosen ? words.gekozenLang(route.naam) : words.kiesLang(route.naam)}
        isSelected={chosen}
        onChange={(on) => {
          void wijzig({ soort: 'kies-route', route: on ? route.id : null });
        }}
      >
        {chosen ? words.gekozen : words.kies}
      </ToggleButton>
    </div>
  );
}
