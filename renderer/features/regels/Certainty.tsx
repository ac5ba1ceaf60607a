/** How sure a rule is, in words; nothing when it simply holds. */
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Zekerheid } from '../../../shared/domain/regeling';
import { words } from './words';
import './regels.css';

export function Certainty({ zekerheid }: { readonly zekerheid: Zekerheid }): ReactNode {
  const tekst = words.zekerheid[zekerheid];
  if (tekst === '') return null;
  return (
    <p className="zekerheid">
      <TriangleAlert aria-hidden />
      <span>{tekst}</span>
    </p>
  );
}
