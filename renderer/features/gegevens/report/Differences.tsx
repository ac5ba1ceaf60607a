/** Per kind of fact how many are new, changed, gone and the same. */
import type { ReactNode } from 'react';
import type { InleesRapport, Verschil } from '../../../../shared/contract/inlezen-vorm';
import { getal } from '../../../i18n/format';
import { DataTable, type Column } from '../../../ui';
import { watNaam, words } from './words';

const COUNTS = ['nieuw', 'gewijzigd', 'vervallen', 'gelijk'] as const;

export interface DifferencesProps {
  readonly rapport: Pick<InleesRapport, 'verschillen'>;
  readonly isUsed: boolean;
}

export function Differences({ rapport: { verschillen }, isUsed }: DifferencesProps): ReactNode {
  const w = words.verschil;
  if (verschillen.length === 0) return null;
  const changes = verschillen.some(({ nieuw, gewijzigd, vervallen }) => nieuw + gewijzigd + vervallen > 0);
  return (
    <div className="stack-small rapport-tekst">
      {changes ? null : <p className="strong">{isUsed ? w.nietsWas : w.niets}</p>}
      <DataTable
        caption={isUsed ? w.was : w.titel}
        rows={verschillen}
        rowKey={({ wat }) => wat}
        columns={[
          { id: 'wat', title: w.wat, isRowHeader: true, cell: ({ wat }) => watNaam[wat] },
          ...COUNTS.map((key): Column<Verschil> => ({
            id: key,
            title: w[key],
            numeric: true,
            cell: (row) =>
              row[key] === 0 || key === 'gelijk' ? (
                getal(row[key])
              ) : (
                <span className="strong">{getal(row[key])}</span>
              ),
          })),
        ]}
      />
    </div>
  );
}
