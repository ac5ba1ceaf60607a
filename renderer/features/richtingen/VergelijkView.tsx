/** The comparison itself: three rows in the chart, every werkproces in the table. */
import type { ReactNode } from 'react';
import type { UitlegVorm } from '../../../shared/contract/antwoorden-vorm';
import { DataTable, FourStateSample, Notice } from '../../ui';
import { FourStateChart } from '../../ui/FourStateChart';
import './richtingen.css';
import { compare, type VergelijkRij, type Waar } from './compare';
import { STAAT, countStates } from './per-kerntaak';
import { groepWoord, words } from './words';

export interface VergelijkViewProps {
  readonly first: UitlegVorm;
  readonly second: UitlegVorm;
}

export function VergelijkView({ first, second }: VergelijkViewProps): ReactNode {
  const rows = compare(first.bijdragen, second.bijdragen);
  const waarWoord: Readonly<Record<Waar, string>> = {
    allebei: words.vergelijk.allebei,
    eerste: words.vergelijk.alleen(first.naam),
    tweede: words.vergelijk.alleen(second.naam),
  };
  const of = (waar: Waar): readonly VergelijkRij[] => rows.filter((row) => row.waar === waar);
  const chart = (['allebei', 'eerste', 'tweede'] as const)
    .filter((waar) => of(waar).length > 0)
    .map((waar) => ({ naam: waarWoord[waar], ...countStates(of(waar).map((row) => row.deel)) }));
  return (
    <div className="stack">
      {first.eigenInschatting === second.eigenInschatting ? null : (
        <Notice kind="letop">
          {words.vergelijk.ongelijk(first.eigenInschatting ? first.naam : second.naam)}
        </Notice>
      )}
      <FourStateChart
        title={`${words.vergelijk.vinding(first.naam, second.naam, of('allebei').length, of('tweede').length)}.`}
        rows={chart}
      />
      <DataTable
        caption={words.vergelijk.tabel}
        rows={rows}
        rowKey={(row) => row.sleutel}
        columns={[
          {
            id: 'titel',
            title: words.vergelijk.werkproces,
            isRowHeader: true,
            cell: ({ deel }) => deel.titel,
          },
          { id: 'waar', title: words.vergelijk.waar, cell: ({ waar }) => waarWoord[waar] },
          {
            id: 'staat',
            title: words.vergelijk.staat,
            cell: ({ deel }) => (
              <span className="state-word">
                <FourStateSample state={STAAT[deel.groep]} />
                <span>{groepWoord[deel.groep]}</span>
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}
