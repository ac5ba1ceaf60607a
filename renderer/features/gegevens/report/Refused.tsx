/** Every row that is not used: where it stands, which field, what it says, and why. */
import { useState, type ReactNode } from 'react';
import type { InleesRapport } from '../../../../shared/contract/inlezen-vorm';
import { Button, DataTable, Disclosure } from '../../../ui';
import { usePage } from './use-page';
import { plekInWoorden, words } from './words';

const PAGE = 50;

type Some = Pick<InleesRapport, 'bestand' | 'geweigerd' | 'geweigerdTotaal'>;

export function Refused({ rapport }: { readonly rapport: Some }): ReactNode {
  const [open, setOpen] = useState(false);
  const { geweigerdTotaal } = rapport;
  if (geweigerdTotaal === 0) return null;
  return (
    <Disclosure title={words.geweigerd.titel(geweigerdTotaal)} isExpanded={open} onExpandedChange={setOpen}>
      {open ? <Rows rapport={rapport} /> : null}
    </Disclosure>
  );
}

function Rows({ rapport: { bestand, geweigerd, geweigerdTotaal } }: { readonly rapport: Some }): ReactNode {
  const page = usePage(geweigerd, PAGE);
  const w = words.geweigerd;
  return (
    <div className="stack-small">
      {geweigerdTotaal > geweigerd.length ? <p>{w.eerste(geweigerd.length, geweigerdTotaal)}</p> : null}
      <DataTable
        caption={w.titel(geweigerdTotaal)}
        captionHidden
        rows={page.shown.map((row, index) => ({ ...row, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          { id: 'waar', title: w.waar, isRowHeader: true, cell: ({ plek }) => plekInWoorden(plek, bestand) },
          { id: 'veld', title: w.veld, cell: ({ veld }) => veld },
          {
            id: 'waarde',
            title: w.waarde,
            cell: ({ waarde }) => <span className="rapport-waarde">{waarde === '' ? w.leeg : waarde}</span>,
          },
          { id: 'reden', title: w.reden, cell: ({ reden }) => reden },
        ]}
      />
      {page.next === 0 ? null : (
        <div>
          <Button onPress={page.more}>{w.meer(page.next)}</Button>
        </div>
      )}
    </div>
  );
}
