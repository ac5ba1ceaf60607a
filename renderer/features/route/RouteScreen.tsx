/** The routes side by side: which fits, why, and what would settle it. One is chosen and worked out below. */
import type { ReactNode } from 'react';
import type { RouteUitkomst } from '../../../shared/contract/route-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { CallView, StepLayout, useCall, useGesprek } from '../../app';
import { EmptyState, Notice, TextLink } from '../../ui';
import { EditionNotice } from '../editie/EditionNotice';
import { EarlierAnswers } from '../regels';
import { RouteCard } from './RouteCard';
import { RouteOverview } from './RouteOverview';
import { useSections } from './use-sections';
import { useVerdictNews } from './use-verdict-news';
import { words } from './words';
import { WorkedOut } from './WorkedOut';
import './route.css';

export default function RouteScreen(): ReactNode {
  const { gesprek } = useGesprek();
  return (
    <StepLayout step="route" wide title={words.titel} lead={<p>{words.lead}</p>}>
      {gesprek === null ? null : <Routes gesprek={gesprek} />}
    </StepLayout>
  );
}

function Routes({ gesprek }: { readonly gesprek: Gesprek }): ReactNode {
  const call = useCall('route.toon', {});
  return (
    <>
      <EditionNotice gesprek={gesprek} level={2} />
      <ForWhat gesprek={gesprek} />
      <CallView call={call} loading={words.laden}>
        {(routes) => <RouteCards routes={routes} gesprek={gesprek} />}
      </CallView>
      <EarlierAnswers gesprek={gesprek} />
    </>
  );
}

/** For which kwalificatie the conditions are judged. */
function ForWhat({ gesprek }: { readonly gesprek: Gesprek }): ReactNode {
  const crebo = gesprek.gekozen[0];
  const call = useCall('kwalificatie.toon', crebo === undefined ? null : { crebo });
  if (crebo === undefined) {
    return (
      <Notice title={words.geenRichting.titel}>
        <p className="row-between">
          <span>{words.geenRichting.uitleg}</span>
          <TextLink to="/richtingen">{words.geenRichting.knop}</TextLink>
        </p>
      </Notice>
    );
  }
  return (
    <CallView call={call}>
      {({ naam, niveau }) => <p className="kandidaat">{words.voor(naam, niveau)}</p>}
    </CallView>
  );
}

interface RouteCardsProps {
  readonly routes: readonly RouteUitkomst[];
  readonly gesprek: Gesprek;
}

function RouteCards({ routes, gesprek }: RouteCardsProps): ReactNode {
  useVerdictNews(routes);
  const sections = useSections(gesprek.route);
  if (routes.length === 0) {
    return <EmptyState title={words.geenRoutes.titel}>{words.geenRoutes.uitleg}</EmptyState>;
  }
  return (
    <>
      <RouteOverview routes={routes} />
      <ul className="routes">
        {routes.map((route) => (
          <li key={route.id}>
            <RouteCard route={route} gesprek={gesprek} sections={sections} />
          </li>
        ))}
      </ul>
      <WorkedOut routes={routes} gesprek={gesprek} sections={sections} />
    </>
  );
}
