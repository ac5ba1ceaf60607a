/** The best division, as tables: per leerbaan, per person, and who got no place. */
import type { ReactNode } from 'react';
import type { Verdeling } from '../../../shared/contract/omgekeerd-vorm';
import { Notice, PrintButton } from '../../ui';
import { NoPeople } from './NoPeople';
import { PerLeerbaanTable, PerPersonTable } from './PlacedTables';
import { UnplacedTable } from './UnplacedTable';
import { words } from './words';

export function Division({ verdeling }: { readonly verdeling: Verdeling }): ReactNode {
  const { toewijzingen, nietGeplaatst, vrij, uniek, ookGoed, bekeken } = verdeling;
  if (bekeken === 0) return <NoPeople />;
  const free = vrij.reduce((sum, { plekken }) => sum + plekken, 0);
  const w = words.verdeling;
  return (
    <section className="stack">
      <div className="row-between">
        <h2 className="kop">{w.titel}</h2>
        <div className="no-print">
          <PrintButton>{words.druk}</PrintButton>
        </div>
      </div>
      <p className="strong figures" role="status">
        {w.uitkomst(toewijzingen.length, bekeken)} {w.vrij(free)}
      </p>
      <p className="omgekeerd-tekst">{w.hoe}</p>
      {uniek ? (
        toewijzingen.length === 0 ? null : (
          <p>{w.enige}</p>
        )
      ) : (
        <Notice title={w.meerTitel}>{w.meer(ookGoed)}</Notice>
      )}
      <PerLeerbaanTable verdeling={verdeling} />
      {toewijzingen.length === 0 ? null : <PerPersonTable verdeling={verdeling} />}
      {nietGeplaatst.length === 0 ? null : <UnplacedTable verdeling={verdeling} />}
    </section>
  );
}
