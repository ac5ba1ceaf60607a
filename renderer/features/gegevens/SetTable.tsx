/** Every data set with its count, edition, age, source and licence. */
import type { ReactNode } from 'react';
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import { datum, getal, hoofdletter, leeftijd } from '../../i18n/format';
import { RITMES } from '../../../shared/gegevens/ritme';
import { Badge, DataTable } from '../../ui';
import { AgeBadge } from './AgeBadge';
import { bytes, words } from './words';

export interface SetTableProps {
  readonly sets: readonly GegevensSet[];
  readonly hash: string;
  /** Free bytes on the disk; null when that can not be told. */
  readonly vrijeRuimte: number | null;
}

export function SetTable({ sets, hash, vrijeRuimte }: SetTableProps): ReactNode {
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
          { id: 'editie', title: w.editie, cell: (set) => <Age set={set} /> },
          { id: 'bron', title: w.bron, cell: ({ bron }) => inWords(bron) },
          { id: 'licentie', title: w.licentie, cell: ({ licentie }) => licentie },
        ]}
      />
      {vrijeRuimte === null ? null : <p className="soft">{words.ruimte(bytes(vrijeRuimte))}</p>}
      <p className="soft">
        {words.controle} <span className="controlegetal">{hash}</span>
      </p>
    </section>
  );
}

/** Of when, how old, whether that is too old, and how often the source has something new. */
function Age({ set }: { readonly set: GegevensSet }): ReactNode {
  const { id, editie, dagenOud, voorbeeld } = set;
  const ritme = voorbeeld ? undefined : RITMES[id];
  return (
    <span className="stack-small set-leeftijd">
      <span>{editie === '' ? words.sets.onbekend : datum(editie)}</span>
      {dagenOud === undefined ? null : (
        <span className="row">
          <span>{hoofdletter(leeftijd(dagenOud))}</span>
          <AgeBadge leeftijd={set.leeftijd} />
        </span>
      )}
      {ritme === undefined ? null : <span className="soft">{words.sets.ritme(ritme)}</span>}
    </span>
  );
}

/** A day inside a sentence of the core, as people write it. */
function inWords(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/gu, datum);
}
