/** What the app rests on, how old it is, what is missing; reading files in, going back, and handing it to colleagues. */
import type { ReactNode } from 'react';
import { CallView, StepLayout, useCall, useReading } from '../../app';
import { Notice } from '../../ui';
import { BeheerLink } from '../beheer/BeheerLink';
import { KoppelLink } from '../koppelen/KoppelLink';
import { History } from './History';
import { Missing } from './Missing';
import { PackageSection } from './package/PackageSection';
import { ReadFile } from './ReadFile';
import { Remarks } from './report/Remarks';
import { SetTable } from './SetTable';
import { words } from './words';
import './gegevens.css';

export default function GegevensScreen(): ReactNode {
  const { fase } = useReading();
  const overzicht = useCall('gegevens.overzicht', {});
  const stand = useCall('inlezen.stand', {});
  const geschiedenis = useCall('inlezen.geschiedenis', {});
  const kanTerug = stand.data?.kanTerug ?? false;
  const history = geschiedenis.data ?? [];
  return (
    <StepLayout title={words.titel} wide lead={<p>{words.lead}</p>}>
      <div className="stack-large">
        {(stand.data?.meldingen ?? []).map((melding) => (
          <Notice key={melding} kind="letop" title={words.melding}>
            {melding}
          </Notice>
        ))}
        <ReadFile kanTerug={kanTerug} geschiedenis={history} />
        {/* A report asks for an answer; what stands in use can wait. */}
        {fase === 'rapport' ? null : (
          <>
            <CallView call={geschiedenis}>
              {(list) => (
                <History geschiedenis={list} kanTerug={kanTerug && fase !== 'lezen' && fase !== 'klaar'} />
              )}
            </CallView>
            <CallView call={overzicht}>
              {({ sets, hash }) => (
                <SetTable sets={sets} hash={hash} vrijeRuimte={stand.data?.vrijeRuimte ?? null} />
              )}
            </CallView>
            <Remarks title={words.leerbaanOpmerkingen} opmerkingen={stand.data?.opmerkingen ?? []} />
            {fase === 'lezen' ? null : <PackageSection hasLoads={stand.data?.editie !== 'app'} />}
            <KoppelLink />
            <BeheerLink />
            {overzicht.data === undefined ? null : <Missing ontbreekt={overzicht.data.ontbreekt} />}
          </>
        )}
      </div>
    </StepLayout>
  );
}
