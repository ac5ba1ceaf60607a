/** Leerbedrijven to call when no place was found, nearest first. */
import type { ReactNode } from 'react';
import type { LeerbaanLijst } from '../../../shared/contract/leerbanen-vorm';
import { afstand } from '../../i18n/format';
import { Badge, DataTable } from '../../ui';
import { words } from './words';

export interface ToCallProps {
  readonly leerbedrijven: LeerbaanLijst['leerbedrijven'];
  readonly voorbeeld: boolean;
}

export function ToCall({ leerbedrijven, voorbeeld }: ToCallProps): ReactNode {
  if (leerbedrijven.length === 0) return null;
  const w = words.bellen;
  return (
    <section className="stack">
      <div className="stack-small">
        <h2 className="kop">{w.titel}</h2>
        <p>{w.uitleg}</p>
      </div>
      <DataTable
        caption={w.titel}
        captionHidden
        rows={leerbedrijven}
        rowKey={({ naam, plaats }) => `${naam}|${plaats}`}
        columns={[
          {
            id: 'bedrijf',
            title: w.bedrijf,
            isRowHeader: true,
            cell: ({ naam }) => (
              <span className="row">
                <span>{naam}</span>
                {voorbeeld ? <Badge tone="voorbeeld">{words.voorbeeld.badge}</Badge> : null}
              </span>
            ),
          },
          { id: 'plaats', title: w.plaats, cell: ({ plaats }) => plaats },
          {
            id: 'afstand',
            title: w.afstand,
            cell: ({ km }) =>
              km === undefined ? words.rij.afstandOnbekend : words.rij.hemelsbreed(afstand(km)),
          },
        ]}
      />
    </section>
  );
}
