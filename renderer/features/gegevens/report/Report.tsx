/** What a file is, what it changes, and what could not be used: before it is used, and when looking back. */
import type { ReactNode } from 'react';
import type { InleesRapport } from '../../../../shared/contract/inlezen-vorm';
import { Notice, TextLink } from '../../../ui';
import { Changes } from './Changes';
import { Differences } from './Differences';
import { Facts } from './Facts';
import { Refused } from './Refused';
import { Remarks } from './Remarks';
import { words } from './words';
import './report.css';

export interface ReportProps {
  readonly rapport: InleesRapport;
  /** It was put in use: what is said of conversations and of what to do next is past. */
  readonly isUsed?: boolean;
  /** Stands between the summary and the details. */
  readonly children?: ReactNode;
}

export function Report({ rapport, isUsed = false, children }: ReportProps): ReactNode {
  const { soort, gesprekken, nieuweTitels, geweigerdTotaal } = rapport;
  return (
    <div className="stack">
      <Facts rapport={rapport} />
      <Differences rapport={rapport} isUsed={isUsed} />
      {!isUsed && (soort === 'leerbanen' || soort === 'erkenningen') ? (
        <p>{words.inPlaatsVan[soort]}</p>
      ) : null}
      {isUsed || gesprekken === null ? null : (
        <p>
          {words.gesprekken(gesprekken)} {gesprekken === 0 ? null : words.gesprekkenDaarna}
        </p>
      )}
      {nieuweTitels === 0 ? null : (
        <p>
          {words.titels(nieuweTitels)}{' '}
          {isUsed ? <TextLink to="/koppelen">{words.titelsLink}</TextLink> : words.titelsDaarna}
        </p>
      )}
      {geweigerdTotaal === 0 || isUsed ? null : (
        <Notice kind="letop">{words.geweigerd.kort(geweigerdTotaal)}</Notice>
      )}
      {children}
      <div>
        <Changes rapport={rapport} isUsed={isUsed} />
        <Refused rapport={rapport} />
        <Remarks opmerkingen={rapport.opmerkingen} />
      </div>
    </div>
  );
}
