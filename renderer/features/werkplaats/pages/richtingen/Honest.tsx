/** What we do not know of a richting, in the words of the candidate. */
import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RichtingVorm } from '../../../../../shared/contract/antwoorden-vorm';
import { Say } from '../../texts/Say';

export type Uncertain = Pick<RichtingVorm, 'profieldeelOnbekend' | 'eigenInschatting'>;

export function Honest({ richting }: { readonly richting: Uncertain }): ReactNode {
  const { profieldeelOnbekend, eigenInschatting } = richting;
  const texts = [
    ...(profieldeelOnbekend ? ['scherm.richtingen.profieldeel'] : []),
    ...(eigenInschatting ? ['scherm.richtingen.schatting'] : []),
  ];
  return texts.map((text) => (
    <p key={text} className="row wp-honest">
      <CircleHelp aria-hidden />
      <Say text={text} />
    </p>
  ));
}
