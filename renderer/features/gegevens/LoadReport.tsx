/** What was read, what is in use now, what was refused and why. */
import type { ReactNode } from 'react';
import type { LaadRapport } from '../../../shared/contract/leerbanen-vorm';
import { getal } from '../../i18n/format';
import { Button, DataTable, Disclosure, Notice } from '../../ui';
import { words } from './words';

export interface LoadReportProps {
  readonly rapport: LaadRapport;
  readonly onClose: () => void;
}

/** More rows would only be scrolled past; the count below says how many there are. */
const MAX_ROWS = 100;

export function LoadReport({ rapport, onClose }: LoadReportProps): ReactNode {
  const { naam, gelezen, geladen, geweigerdTotaal, opmerkingen } = rapport;
  const w = words.rapport;
  return (
    <div className="card stack">
      <h3 className="kop">{w.titel(naam)}</h3>
      <Notice kind={geladen > 0 ? 'gelukt' : 'letop'}>{geladen > 0 ? w.samen(geladen) : w.niets}</Notice>
      <dl className="rapport-tellen">
        {(
          [
            [w.gelezen, gelezen],
            [w.geladen, geladen],
            [w.geweigerd, geweigerdTotaal],
          ] as const
        ).map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="strong figures">{getal(count)}</dd>
          </div>
        ))}
      </dl>
      {opmerkingen.length === 0 ? null : (
        <div className="stack-small">
          <h4 className="strong">{w.opmerkingen}</h4>
          <ul>
            {opmerkingen.map(({ tekst, aantal }) => (
              <li key={tekst}>
                {tekst} {w.keer(aantal)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {geweigerdTotaal === 0 ? null : <Refused rapport={rapport} />}
      <div>
        <Button onPress={onClose}>{w.sluit}</Button>
      </div>
    </div>
  );
}

function Refused({ rapport: { geweigerd, geweigerdTotaal } }: { readonly rapport: LaadRapport }): ReactNode {
  const w = words.rapport;
  const rows = geweigerd.slice(0, MAX_ROWS);
  return (
    <Disclosure level={4} title={w.geweigerdTitel(geweigerdTotaal)} defaultExpanded>
      <div className="stack-small">
        <DataTable
          caption={w.geweigerdTitel(geweigerdTotaal)}
          captionHidden
          rows={rows.map((row, index) => ({ ...row, index }))}
          rowKey={({ index }) => String(index)}
          columns={[
            { id: 'rij', title: w.rij, numeric: true, isRowHeader: true, cell: ({ rij }) => getal(rij) },
            { id: 'veld', title: w.veld, cell: ({ veld }) => veld },
            { id: 'waarde', title: w.waarde, cell: ({ waarde }) => (waarde === '' ? w.leegVeld : waarde) },
            { id: 'reden', title: w.reden, cell: ({ reden }) => reden },
          ]}
        />
        {geweigerdTotaal > rows.length ? <p>{w.meer(geweigerdTotaal - rows.length)}</p> : null}
      </div>
    </Disclosure>
  );
}
