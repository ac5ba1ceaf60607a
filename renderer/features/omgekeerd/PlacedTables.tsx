/** Who goes where: by leerbaan, and by person with why it fits. */
import type { ReactNode } from 'react';
import type { Verdeling } from '../../../shared/contract/omgekeerd-vorm';
import { hoofdletter } from '../../i18n/format';
import { DataTable } from '../../ui';
import { leerbaanName } from './leerbaan-name';
import { why } from './passing-words';
import { words } from './words';

interface Props {
  readonly verdeling: Verdeling;
}

const w = words.verdeling;

export function PerLeerbaanTable({ verdeling }: Props): ReactNode {
  const { leerbanen, toewijzingen, vrij } = verdeling;
  const who = (id: string): string =>
    toewijzingen
      .filter(({ leerbaan }) => leerbaan === id)
      .map(({ passing }) => passing.code)
      .join(', ') || w.niemand;
  return (
    <DataTable
      caption={w.perLeerbaan}
      rows={leerbanen}
      rowKey={({ leerbaan }) => leerbaan.id}
      columns={[
        {
          id: 'leerbaan',
          title: w.leerbaan,
          isRowHeader: true,
          cell: ({ leerbaan }) => leerbaanName(verdeling, leerbaan.id),
        },
        { id: 'wie', title: w.wie, cell: ({ leerbaan }) => who(leerbaan.id) },
        { id: 'plekken', title: w.plekken, numeric: true, cell: ({ plekken }) => plekken },
        {
          id: 'vrij',
          title: w.vrijKop,
          numeric: true,
          cell: ({ leerbaan }) => vrij.find((one) => one.leerbaan === leerbaan.id)?.plekken ?? 0,
        },
      ]}
    />
  );
}

export function PerPersonTable({ verdeling }: Props): ReactNode {
  return (
    <DataTable
      caption={w.perPersoon}
      rows={verdeling.toewijzingen}
      rowKey={({ passing }) => passing.code}
      columns={[
        { id: 'code', title: w.code, isRowHeader: true, cell: ({ passing }) => <Code>{passing.code}</Code> },
        { id: 'leerbaan', title: w.leerbaan, cell: ({ leerbaan }) => leerbaanName(verdeling, leerbaan) },
        { id: 'waarom', title: w.waarom, cell: ({ passing }) => hoofdletter(why(passing)) },
      ]}
    />
  );
}

/** Never broken in two. */
export function Code({ children }: { readonly children: string }): ReactNode {
  return <span className="omgekeerd-code">{children}</span>;
}
