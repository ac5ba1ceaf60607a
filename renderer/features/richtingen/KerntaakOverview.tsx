/** The person beside the kwalificatie: a chart per kerntaak, with the same facts as a table. */
import type { ReactNode } from 'react';
import type { UitlegVorm } from '../../../shared/contract/antwoorden-vorm';
import { FourStateChart } from '../../ui/FourStateChart';
import { finding } from './finding';
import { FourStateTable } from './FourStateTable';
import { perKerntaak } from './per-kerntaak';
import { words } from './words';

export function KerntaakOverview({ uitleg }: { readonly uitleg: UitlegVorm }): ReactNode {
  const rows = perKerntaak(uitleg.bijdragen, words.detail.zonderKerntaak);
  if (rows.length === 0) return null;
  return (
    <div className="stack">
      <FourStateChart title={finding(uitleg, rows, uitleg.eigenInschatting)} rows={rows} />
      <FourStateTable
        caption={words.detail.tabel(uitleg.eigenInschatting)}
        first={words.detail.kerntaak}
        rows={rows}
        sum={uitleg}
      />
    </div>
  );
}
