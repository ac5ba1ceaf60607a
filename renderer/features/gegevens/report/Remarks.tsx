/** What was read but needs attention, with how often. */
import type { ReactNode } from 'react';
import type { InleesRapport } from '../../../../shared/contract/inlezen-vorm';
import { Disclosure } from '../../../ui';
import { words } from './words';

/** Up to so many stand open. */
const FEW = 3;

export interface RemarksProps {
  /** Without it they are those of the file. */
  readonly title?: string;
  readonly opmerkingen: InleesRapport['opmerkingen'];
}

export function Remarks({ title, opmerkingen }: RemarksProps): ReactNode {
  const w = words.opmerkingen;
  if (opmerkingen.length === 0) return null;
  return (
    <Disclosure title={title ?? w.titel(opmerkingen.length)} defaultExpanded={opmerkingen.length <= FEW}>
      <ul className="rapport-opmerkingen rapport-tekst">
        {opmerkingen.map(({ tekst, aantal }) => (
          <li key={tekst}>
            {tekst} {aantal === 1 ? null : <span className="soft figures">({w.keer(aantal)})</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
