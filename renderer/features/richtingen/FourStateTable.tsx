/** The same facts as the chart, in figures. The samples in the head are the legend. */
import type { ReactNode } from 'react';
import { nl } from '../../i18n/nl';
import { DataTable, FOUR_STATES, FourStateSample, type Column, type FourState } from '../../ui';
import { words } from './words';

type Row = FourState & { readonly naam: string };

export interface FourStateTableProps {
  readonly caption: string;
  readonly first: string;
  readonly rows: readonly Row[];
  readonly sum: FourState;
}

export function FourStateTable({ caption, first, rows, sum }: FourStateTableProps): ReactNode {
  const columns: readonly Column<Row>[] = [
    { id: 'naam', title: first, isRowHeader: true, cell: (row) => row.naam },
    ...FOUR_STATES.map((state) => ({
      id: state,
      title: nl.balk[state],
      numeric: true,
      icon: <FourStateSample state={state} />,
      cell: (row: Row) => row[state],
    })),
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.naam}
      footer={[words.detail.totaal, ...FOUR_STATES.map((state) => sum[state])]}
    />
  );
}
