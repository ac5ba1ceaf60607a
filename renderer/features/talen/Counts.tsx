/** Per language how many texts there are, and how many somebody checked. */
import type { ReactNode } from 'react';
import type { TalenOverzicht } from '../../../shared/contract/talen-vorm';
import { getal } from '../../i18n/format';
import { taalMerk, taalNaam } from '../../i18n/taal';
import { DataTable } from '../../ui';
import { words } from './words';

type Rij = TalenOverzicht[number];

export function Counts({ talen }: { readonly talen: TalenOverzicht }): ReactNode {
  const w = words.tabel;
  return (
    <DataTable<Rij>
      caption={w.titel}
      rows={talen}
      rowKey={({ taal }) => taal}
      columns={[
        { id: 'taal', title: w.taal, isRowHeader: true, cell: (rij) => <Name rij={rij} /> },
        {
          id: 'vertaald',
          title: w.vertaald,
          numeric: true,
          cell: ({ vertaald, totaal }) => w.van(vertaald, totaal),
        },
        { id: 'nagekeken', title: w.nagekeken, numeric: true, cell: ({ nagekeken }) => getal(nagekeken) },
        { id: 'verouderd', title: w.verouderd, numeric: true, cell: ({ verouderd }) => getal(verouderd) },
        { id: 'eigen', title: w.eigen, numeric: true, cell: ({ eigen }) => getal(eigen) },
      ]}
    />
  );
}

/** In Dutch, and what the language calls itself. */
function Name({ rij: { taal, naam } }: { readonly rij: Rij }): ReactNode {
  const dutch = taalNaam[taal];
  return (
    <>
      {dutch}
      {naam === dutch ? null : (
        <>
          {' '}
          <bdi className="soft" {...taalMerk(taal)}>
            {naam}
          </bdi>
        </>
      )}
    </>
  );
}
