/** The same honesty as in the list, now in full sentences. */
import type { ReactNode } from 'react';
import type { UitlegVorm } from '../../../shared/contract/antwoorden-vorm';
import type { KwalificatieDetail } from '../../../shared/domain/kwalificatie';
import { Notice } from '../../ui';
import { words } from './words';

export interface HonestNoticesProps {
  readonly uitleg: UitlegVorm;
  readonly detail: KwalificatieDetail | undefined;
}

export function HonestNotices({ uitleg, detail }: HonestNoticesProps): ReactNode {
  const { notities } = words;
  const poor = detail?.dekking === 'te-weinig' && !uitleg.eigenInschatting;
  return (
    <>
      {uitleg.profieldeelOnbekend ? (
        <Notice kind="letop" title={notities.profieldeel}>
          {notities.profieldeelUitleg}
        </Notice>
      ) : null}
      {uitleg.eigenInschatting ? (
        <Notice kind="letop" title={notities.schatting}>
          {notities.schattingUitleg}
        </Notice>
      ) : null}
      {poor ? <Notice kind="letop">{notities.teWeinig}</Notice> : null}
      {detail?.actueel === false ? <Notice kind="letop">{notities.oud}</Notice> : null}
    </>
  );
}
