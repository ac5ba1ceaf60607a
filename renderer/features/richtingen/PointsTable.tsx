/** The sum behind the order: what each werkproces counts for and adds, to the last digit. */
import type { ReactNode } from 'react';
import type { BijdrageVorm, UitlegVorm } from '../../../shared/contract/antwoorden-vorm';
import { DataTable, Disclosure } from '../../ui';
import { TENTHS, apportion, points } from './apportion';
import { groepWoord, words } from './words';

interface Row {
  readonly deel: BijdrageVorm;
  readonly gewicht: number;
  readonly punten: number;
}

export function PointsTable({ uitleg }: { readonly uitleg: UitlegVorm }): ReactNode {
  const { bijdragen } = uitleg;
  const gewichten = apportion(bijdragen.map((deel) => deel.gewicht));
  const punten = apportion(bijdragen.map((deel) => deel.bijdrage));
  const rows = bijdragen.map((deel, index): Row => ({
    deel,
    gewicht: gewichten[index] ?? 0,
    punten: punten[index] ?? 0,
  }));
  const sum = (values: readonly number[]): string =>
    points(values.reduce((total, value) => total + value, 0));
  const tenths = (share: number): string => points(Math.round(share * TENTHS));
  return (
    <Disclosure title={words.som.titel} level={2}>
      <div className="stack">
        <p>{words.som.uitleg}</p>
        <p>
          {words.som.grenzen(tenths(uitleg.ondergrens), tenths(uitleg.bovengrens))} {words.som.niet}
        </p>
        <DataTable
          caption={words.som.tabel}
          rows={rows}
          rowKey={({ deel }) => `${deel.code} ${deel.sleutel}`}
          columns={[
            { id: 'titel', title: words.som.werkproces, isRowHeader: true, cell: ({ deel }) => deel.titel },
            { id: 'staat', title: words.som.staat, cell: ({ deel }) => groepWoord[deel.groep] },
            { id: 'gewicht', title: words.som.gewicht, numeric: true, cell: (row) => points(row.gewicht) },
            { id: 'punten', title: words.som.bijdrage, numeric: true, cell: (row) => points(row.punten) },
          ]}
          footer={[words.som.samen, '', sum(gewichten), sum(punten)]}
        />
      </div>
    </Disclosure>
  );
}
