/** Says what is in use now, right after it changed, with the way back. */
import type { ReactNode } from 'react';
import type { Editie, InleesRapport } from '../../../shared/contract/inlezen-vorm';
import { Notice, TextLink } from '../../ui';
import { nameOf } from './edition-name';
import { GoBack } from './GoBack';
import { soortNaam } from './report/words';
import { words } from './words';

export interface InUseProps {
  /** Undefined after going back. */
  readonly rapport: InleesRapport | undefined;
  readonly kanTerug: boolean;
  readonly geschiedenis: readonly Editie[];
}

export function InUse({ rapport, kanTerug, geschiedenis }: InUseProps): ReactNode {
  const w = words.klaar;
  const titels = rapport?.nieuweTitels ?? 0;
  const now = geschiedenis.find(({ inGebruik }) => inGebruik);
  return (
    <Notice
      kind="gelukt"
      title={
        rapport === undefined
          ? now && words.terug.nu(nameOf(now))
          : w.uitleg(soortNaam[rapport.soort], rapport.bestand)
      }
      actions={rapport !== undefined && kanTerug ? <GoBack geschiedenis={geschiedenis} /> : undefined}
    >
      <p>{rapport === undefined ? words.terug.geluktUitleg : w.meteen}</p>
      {titels === 0 ? null : (
        <p>
          {w.kaarten(titels)} <TextLink to="/koppelen">{w.kaartenKnop}</TextLink>
        </p>
      )}
    </Notice>
  );
}
