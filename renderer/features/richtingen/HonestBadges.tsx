/** What we do not know of a richting stands beside its bar, always. */
import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RichtingVorm } from '../../../shared/contract/antwoorden-vorm';
import { Badge } from '../../ui';
import { words } from './words';

type Honest = Pick<RichtingVorm, 'profieldeelOnbekend' | 'eigenInschatting'>;

export function HonestBadges({ richting }: { readonly richting: Honest }): ReactNode {
  const notes = [
    ...(richting.profieldeelOnbekend ? [words.notities.profieldeel] : []),
    ...(richting.eigenInschatting ? [words.notities.schatting] : []),
  ];
  if (notes.length === 0) return null;
  return (
    <p className="row">
      {notes.map((note) => (
        <Badge key={note} icon={<CircleHelp aria-hidden />}>
          {note}
        </Badge>
      ))}
    </p>
  );
}
