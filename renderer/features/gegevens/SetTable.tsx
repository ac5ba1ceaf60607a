/** Every data set with its count, edition, age, source and licence. */
import type { ReactNode } from 'react';
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import { datum, getal, leeftijd } from '../../i18n/format';
import { Badge, DataTable } from '../../ui';
import { words } from './words';

export interface SetTableProps {
  readonly sets: readonly GegevensSet[];
  readonly hash: string;
}

export function SetTable({ sets, hash }: SetTableProps): ReactNode {
  const w = words.sets;
  return (
    <section className="stack">
      <h2 className="kop">{w.titel}</h2>
      <DataTable
        caption={w.titel}
        captionHidden
        rows={sets}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'naam',
            title: w.naam,
            isRowHeader: true,
            cell: ({ naam, voorbeeld }) => (
              <span className="stack-small">
                <span className="strong">{naam}</span>
                {voorbeeld ? (
                  <span>
                    <Badge tone="voorbeeld">{w.voorbeeld}</Badge>
                  </span>
                ) : null}
              </span>
            ),
          },
          { id: 'aantal', title: w.aantal, numeric: true, cell: ({ aantal }) => getal(aantal) },
          {
            id: 'editie',
            title: w.editie,
            cell: ({ editie }) => (editie === '' ? w.onbekend : datum(editie)),
          },
          {
            id: 'leeftijd',
            title: w.leeftijd,
            cell: ({ dagenOud }) => (dagenOud === undefined ? w.onbekend : leeftijd(dagenOud)),
          },
          { id: 'bron', title: w.bron, cell: ({ bron }) => inWords(bron) },
          { id: 'licentie', title: w.licentie, cell: ({ licentie }) => licentie },
        ]}
      />
      <p className="soft">
        {words.controle} <span className="controlegetal">{hash}</span>
      </p>
    </section>
  );
}

/** A day inside a sentence of the core, as people write it. */
function inWords(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/gu, datum);
}
