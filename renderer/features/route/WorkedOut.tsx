/** Below the routes: what goes on the praktijkverklaring, its steps, the parts of a certificaat, and the way up. */
import type { ReactNode } from 'react';
import type { RouteUitkomst } from '../../../shared/contract/route-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { CallView, useCall } from '../../app';
import { TextLink } from '../../ui';
import { CertificateParts } from './CertificateParts';
import { Proposal } from './proposal/Proposal';
import { isIn } from './proposal-state';
import { Section } from './Section';
import { StepList } from './StepList';
import type { Sections } from './use-sections';
import { WayUp } from './WayUp';
import { words } from './words';

export interface WorkedOutProps {
  readonly routes: readonly RouteUitkomst[];
  readonly gesprek: Gesprek;
  readonly sections: Sections;
}

export function WorkedOut({ routes, gesprek, sections }: WorkedOutProps): ReactNode {
  const crebo = gesprek.gekozen[0];
  const stappen = routes.find((route) => route.stappen !== undefined)?.stappen;
  const delen = routes.find((route) => route.delen !== undefined)?.delen;
  return (
    <div className="stack">
      <ProposalSection gesprek={gesprek} sections={sections} />
      {stappen === undefined ? null : (
        <Section id="stappen" title={words.stappen.titel(stappen.lijst.length)} sections={sections}>
          <StepList stappen={stappen} />
        </Section>
      )}
      {delen === undefined ? null : (
        <Section id="delen" title={words.delen.titel(delen.certificaten.length)} sections={sections}>
          <CertificateParts delen={delen} />
        </Section>
      )}
      {crebo === undefined ? null : (
        <Section id="verder" title={words.verder.titel} sections={sections}>
          <WayUp key={crebo} crebo={crebo} />
        </Section>
      )}
    </div>
  );
}

function ProposalSection({ gesprek, sections }: Omit<WorkedOutProps, 'routes'>): ReactNode {
  const call = useCall('voorstel.toon', {});
  const keuzes = gesprek.voorstel ?? [];
  const w = words.voorstel;
  const erin = (call.data?.werkprocessen ?? []).filter((one) => isIn(one, keuzes)).length;
  const none = call.data === null || gesprek.gekozen.length === 0;
  return (
    <Section id="voorstel" title={none ? w.titelLeeg : w.titel(erin)} sections={sections}>
      <CallView call={call} loading={words.laden}>
        {(voorstel) =>
          voorstel === null ? (
            <p className="row-between">
              <span>{w.geenRichting}</span>
              <TextLink to="/richtingen">{words.geenRichting.knop}</TextLink>
            </p>
          ) : (
            <Proposal key={voorstel.richting.crebo} voorstel={voorstel} gesprek={gesprek} />
          )
        }
      </CallView>
    </Section>
  );
}
