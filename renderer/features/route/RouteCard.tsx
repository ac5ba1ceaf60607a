/** One route: the verdict, its conditions, what it gives, and where that is written. */
import type { ReactNode } from 'react';
import { TriangleAlert } from 'lucide-react';
import type { RouteUitkomst } from '../../../shared/contract/route-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { useGesprek } from '../../app';
import { Button, Disclosure, ToggleButton } from '../../ui';
import { OwnNote } from '../lokaal';
import { Certainty, Conditions, Facts, Source, Verdict } from '../regels';
import { headingId } from './heading-id';
import { routeText } from './route-text';
import { SECTION_OF, type Sections } from './use-sections';
import { uitkomstWoord, words } from './words';

export interface RouteCardProps {
  readonly route: RouteUitkomst;
  readonly gesprek: Gesprek;
  readonly sections: Sections;
}

export function RouteCard({ route, gesprek, sections }: RouteCardProps): ReactNode {
  const chosen = gesprek.route === route.id;
  return (
    <article className={chosen ? 'card route route-gekozen' : 'card route'}>
      <Head route={route} />
      <div className="stack-small">
        <h3 className="strong">{words.kloptHet}</h3>
        <Conditions van={route.id} voorwaarden={route.voorwaarden} gesprek={gesprek} level={4} />
      </div>
      <Facts
        facts={[
          [words.levertOp, route.levertOp],
          [words.duur, route.duur],
          [words.inkomen, route.inkomen],
          [words.beslist, route.beslist],
        ]}
      />
      <div className="stack-small">
        <More route={route} />
        <Certainty zekerheid={route.zekerheid} />
        <Source bron={route.bron} />
      </div>
      <div className="stack-small">
        <ChooseRoute route={route} chosen={chosen} sections={sections} />
        <ToSection route={route} sections={sections} />
      </div>
    </article>
  );
}

function Head({ route }: Pick<RouteCardProps, 'route'>): ReactNode {
  const { kort, letOp } = routeText(route.uitleg);
  return (
    <div className="stack-small">
      <Verdict uitkomst={route.uitkomst}>{uitkomstWoord[route.uitkomst]}</Verdict>
      <h2 className="kop" id={headingId(route.id)} tabIndex={-1}>
        {route.naam}
      </h2>
      <p>{kort}</p>
      <OwnNote lokaal={route.lokaal} />
      {letOp === '' ? null : (
        <p className="route-let-op">
          <TriangleAlert aria-hidden />
          <span>{letOp}</span>
        </p>
      )}
    </div>
  );
}

function More({ route }: Pick<RouteCardProps, 'route'>): ReactNode {
  const { meer } = routeText(route.uitleg);
  if (meer === '') return null;
  const title = (
    <>
      {words.meer}
      <span className="only-read">: {route.naam}</span>
    </>
  );
  return (
    <Disclosure title={title}>
      <p>{meer}</p>
    </Disclosure>
  );
}

interface ChooseRouteProps extends Pick<RouteCardProps, 'route' | 'sections'> {
  readonly chosen: boolean;
}

function ChooseRoute({ route, chosen, sections }: ChooseRouteProps): ReactNode {
  const { wijzig } = useGesprek();
  const choose = (on: boolean): void => {
    void wijzig({ soort: 'kies-route', route: on ? route.id : null });
    const section = SECTION_OF[route.id];
    if (on && section !== undefined) sections.set(section, true);
  };
  return (
    <div>
      <ToggleButton
        aria-label={chosen ? words.gekozenLang(route.naam) : words.kiesLang(route.naam)}
        isSelected={chosen}
        onChange={choose}
      >
        {chosen ? words.gekozen : words.kies}
      </ToggleButton>
    </div>
  );
}

/** From the card to what is worked out for it below. */
function ToSection({ route, sections }: Pick<RouteCardProps, 'route' | 'sections'>): ReactNode {
  const wanted = [
    ...(route.id === 'praktijkverklaring' ? (['voorstel'] as const) : []),
    ...(route.stappen === undefined ? [] : (['stappen'] as const)),
    ...(route.delen === undefined ? [] : (['delen'] as const)),
  ];
  return wanted.map((id) => (
    <div key={id}>
      <Button
        variant="quiet"
        onPress={() => {
          sections.show(id);
        }}
      >
        {words.naar[id]}
      </Button>
    </div>
  ));
}
