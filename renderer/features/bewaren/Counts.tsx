/** The anonymous counts, as a table. Small numbers are not shown. */
import type { ReactNode } from 'react';
import type { Telling } from '../../../shared/contract/kluis-vorm';
import { CallView, useCall } from '../../app';
import { datum, getal, maand } from '../../i18n/format';
import { DataTable, Disclosure } from '../../ui';
import { words } from './words';

export function Counts(): ReactNode {
  const tellingen = useCall('tellingen.toon', {});
  const w = words.tellen;
  return (
    <section className="stack">
      <div className="stack-small">
        <h2 className="kop">{w.titel}</h2>
        <p>{w.uitleg}</p>
        <p className="soft">{w.kleinUitleg}</p>
      </div>
      <CallView call={tellingen}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{w.leeg}</p>
          ) : (
            <Disclosure title={w.toon(rows.length)}>
              <CountTable rows={rows} />
            </Disclosure>
          )
        }
      </CallView>
    </section>
  );
}

function CountTable({ rows }: { readonly rows: readonly Telling[] }): ReactNode {
  const w = words.tellen;
  const soorten: Readonly<Record<string, string>> = w.soorten;
  const { afgerond, gestopt, overgedragen } = w;
  const waarden: Readonly<Record<string, string>> = { afgerond, gestopt, overgedragen };
  return (
    <DataTable
      caption={w.titel}
      captionHidden
      rows={rows}
      rowKey={({ dag, soort, waarde }) => [dag, soort, waarde].join(' ')}
      columns={[
        {
          id: 'dag',
          title: w.dag,
          cell: ({ dag, maand: isMonth }) => (isMonth === true ? maand(dag) : datum(dag)),
        },
        { id: 'soort', title: w.soort, cell: ({ soort }) => soorten[soort] ?? soort },
        {
          id: 'waarde',
          title: w.waarde,
          isRowHeader: true,
          cell: ({ soort, waarde }) => (soort === 'gesprek' ? (waarden[waarde] ?? waarde) : waarde),
        },
        {
          id: 'aantal',
          title: w.aantal,
          numeric: true,
          cell: ({ aantal }) => (aantal === null ? w.klein : getal(aantal)),
        },
      ]}
    />
  );
}
