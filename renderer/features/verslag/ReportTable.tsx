/** One table of the report; hidden cells say so in words. */
import type { ReactNode } from 'react';
import type { VerslagTabel } from '../../../shared/contract/verslag-vorm';
import { TABEL_TITEL, valueInWords } from '../../../shared/verslag/words';
import { getal } from '../../i18n/format';
import { DataTable } from '../../ui';
import { words } from './words';

export function ReportTable({ tabel }: { readonly tabel: VerslagTabel }): ReactNode {
  const { soort, rijen, verborgen, tenMinste, meervoudig } = tabel;
  const titel = TABEL_TITEL[soort];
  if (rijen.length === 0)
    return (
      <div className="stack-small">
        <h3 className="strong">{titel}</h3>
        <p className="soft">{verborgen ? words.allesVerborgen : words.niemand}</p>
        {soort === 'tekort' ? <p className="soft">{words.tekort}</p> : null}
      </div>
    );
  return (
    <div className="stack-small">
      <DataTable
        caption={titel}
        rows={rijen}
        rowKey={({ waarde }) => waarde}
        columns={[
          {
            id: 'wat',
            title: words.wat,
            isRowHeader: true,
            cell: ({ waarde }) => valueInWords(soort, waarde),
          },
          {
            id: 'aantal',
            title: words.mensen(tenMinste),
            numeric: true,
            cell: ({ aantal }) => (aantal === null ? words.verborgen : getal(aantal)),
          },
        ]}
      />
      {meervoudig ? <p className="soft">{words.meervoudig}</p> : null}
      {soort === 'tekort' ? <p className="soft">{words.tekort}</p> : null}
    </div>
  );
}
