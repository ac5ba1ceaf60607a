/** What is kept, where, and for how long. */
import type { ReactNode } from 'react';
import { DataTable } from '../../ui';
import { words } from './words';

export interface WhatIsKeptProps {
  readonly keeps: boolean;
  readonly bewaarDagen: number;
}

export function WhatIsKept({ keeps, bewaarDagen }: WhatIsKeptProps): ReactNode {
  const w = words.wat;
  const rows = [
    {
      soort: w.antwoorden,
      waar: keeps ? w.antwoordenKluis : w.antwoordenZonder,
      hoelang: keeps ? w.totDatum(bewaarDagen) : w.totEinde,
    },
    { soort: w.tellingen, waar: w.tellingenWaar, hoelang: w.tellingenHoelang },
    { soort: w.papier, waar: w.papierWaar, hoelang: w.papierHoelang },
    { soort: w.instellingen, waar: w.instellingenWaar, hoelang: w.instellingenHoelang },
  ];
  return (
    <section className="stack">
      <h2 className="kop">{w.titel}</h2>
      <DataTable
        caption={w.titel}
        captionHidden
        rows={rows}
        rowKey={({ soort }) => soort}
        columns={[
          { id: 'soort', title: w.soort, isRowHeader: true, cell: ({ soort }) => soort },
          { id: 'waar', title: w.waar, cell: ({ waar }) => waar },
          { id: 'hoelang', title: w.hoelang, cell: ({ hoelang }) => hoelang },
        ]}
      />
      <p>{w.nooit}</p>
    </section>
  );
}
