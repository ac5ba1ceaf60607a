/** Who got no place, and what would make one possible. */
import type { ReactNode } from 'react';
import type { Verdeling } from '../../../shared/contract/omgekeerd-vorm';
import { DataTable } from '../../ui';
import { leerbaanName } from './leerbaan-name';
import { Code } from './PlacedTables';
import { words } from './words';

type Unplaced = Verdeling['nietGeplaatst'][number];

export function UnplacedTable({ verdeling }: { readonly verdeling: Verdeling }): ReactNode {
  const w = words.verdeling;
  return (
    <DataTable
      caption={w.zonder(verdeling.nietGeplaatst.length)}
      rows={verdeling.nietGeplaatst}
      rowKey={({ code }) => code}
      columns={[
        { id: 'code', title: w.code, isRowHeader: true, cell: ({ code }) => <Code>{code}</Code> },
        { id: 'nodig', title: w.nodigKop, cell: (one) => <Needs one={one} verdeling={verdeling} /> },
      ]}
    />
  );
}

function Needs({ one, verdeling }: { readonly one: Unplaced; readonly verdeling: Verdeling }): ReactNode {
  const w = words.verdeling;
  if (!one.bekend) return w.geenTaken;
  if (one.nodig.length === 0) return w.niets;
  return (
    <ul className="stack-small">
      {one.nodig.map(({ leerbaan, grens }) => (
        <li key={leerbaan}>
          {grens === null
            ? w.nodigVol(leerbaanName(verdeling, leerbaan))
            : w.nodigGrens(grens, leerbaanName(verdeling, leerbaan))}
        </li>
      ))}
    </ul>
  );
}
