/** One richting, opened down to the answers and the source that each werkproces rests on. */
import type { ReactNode } from 'react';
import type { UitlegVorm } from '../../../shared/contract/antwoorden-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { KwalificatieDetail } from '../../../shared/domain/kwalificatie';
import { CallView, FoutNotice, StepLayout, useCall, useGesprek } from '../../app';
import { FourStateBar } from '../../ui';
import { CompareSelect } from './CompareSelect';
import { ChooseButton } from './ChooseButton';
import { HonestNotices } from './HonestNotices';
import { KerntaakOverview } from './KerntaakOverview';
import { Origin } from './Origin';
import { PointsTable } from './PointsTable';
import { useCrebo } from './use-crebo';
import { WerkprocesList } from './WerkprocesList';
import { words } from './words';

export default function RichtingScreen(): ReactNode {
  const crebo = useCrebo('crebo');
  const { gesprek } = useGesprek();
  const asked = crebo === undefined || gesprek === null ? null : { antwoorden: gesprek.antwoorden, crebo };
  const uitleg = useCall('match.uitleg', asked);
  const detail = useCall('kwalificatie.toon', crebo === undefined ? null : { crebo });
  const naam = detail.data?.naam ?? uitleg.data?.naam;
  return (
    <StepLayout
      step="richtingen"
      backTo="/richtingen"
      title={naam ?? (crebo === undefined || detail.error ? words.detail.onbekend : words.detail.laden)}
      lead={
        detail.data === undefined ? undefined : (
          <p>{words.detail.lead(detail.data.niveau, detail.data.dossier)}</p>
        )
      }
      panel={detail.data === undefined ? undefined : <Origin detail={detail.data} />}
    >
      {crebo === undefined ? <FoutNotice fout={{ code: 'niet-gevonden' }} /> : null}
      <CallView call={uitleg} loading={words.detail.laden}>
        {(data) =>
          gesprek === null || data.crebo !== crebo ? null : (
            <Opened gesprek={gesprek} uitleg={data} detail={detail.data} />
          )
        }
      </CallView>
    </StepLayout>
  );
}

interface OpenedProps {
  readonly gesprek: Gesprek;
  readonly uitleg: UitlegVorm;
  readonly detail: KwalificatieDetail | undefined;
}

function Opened({ gesprek, uitleg, detail }: OpenedProps): ReactNode {
  return (
    <>
      <FourStateBar counts={uitleg} name={uitleg.naam} words />
      <div className="row">
        <ChooseButton crebo={uitleg.crebo} naam={uitleg.naam} gekozen={gesprek.gekozen} />
        <CompareSelect crebo={uitleg.crebo} antwoorden={gesprek.antwoorden} gekozen={gesprek.gekozen} />
      </div>
      <HonestNotices uitleg={uitleg} detail={detail} />
      <KerntaakOverview uitleg={uitleg} />
      <WerkprocesList uitleg={uitleg} detail={detail} antwoorden={gesprek.antwoorden} />
      <PointsTable uitleg={uitleg} />
    </>
  );
}
