/** The report: conversations against the target, and per section one chart with the tables beside it. */
import type { ReactNode } from 'react';
import type { Verslag } from '../../../shared/contract/verslag-vorm';
import type { TelSoort } from '../../../shared/domain/evenement';
import { daysInWords } from '../../../shared/verslag/words';
import { datum, getal } from '../../i18n/format';
import { DataTable, Notice } from '../../ui';
import { CountChart } from '../../ui/CountChart';
import { chartOf } from './finding';
import { ReportTable } from './ReportTable';
import { words } from './words';

const SECTIES: readonly { readonly id: keyof typeof words.secties; readonly soorten: readonly TelSoort[] }[] =
  [
    { id: 'wie', soorten: ['sector', 'niveau', 'route', 'regio', 'gesprek'] },
    { id: 'zoeken', soorten: ['tekort', 'wens'] },
    { id: 'leren', soorten: ['mist'] },
  ];

export function ReportView({ verslag }: { readonly verslag: Verslag }): ReactNode {
  const { gesprekken, keuze, evenementen } = verslag;
  return (
    <article className="stack-large">
      <Head verslag={verslag} />
      {gesprekken === null || gesprekken === 0
        ? null
        : SECTIES.map(({ id, soorten }) => (
            <Section key={id} title={words.secties[id]} verslag={verslag} soorten={soorten} />
          ))}
      {evenementen.length > 1 ? <Events verslag={verslag} /> : null}
      <div className="stack-small soft">
        <p className="strong">{words.privacyTitel}</p>
        <p>{words.privacy}</p>
        {keuze.soort === 'periode' ? <p>{words.maanden}</p> : null}
      </div>
    </article>
  );
}

function Head({ verslag }: { readonly verslag: Verslag }): ReactNode {
  const { titel, gesprekken, doel, tenMinste, voorbeeld } = verslag;
  const dagen = daysInWords(verslag);
  return (
    <header className="stack-small">
      <h2 className="kop verslag-titel">{titel}</h2>
      {dagen === undefined || verslag.keuze.soort === 'periode' ? null : <p className="soft">{dagen}</p>}
      {voorbeeld ? <Notice title={words.voorbeeldTitel}>{words.voorbeeld}</Notice> : null}
      {gesprekken === null ? <p>{words.weinig}</p> : null}
      {gesprekken === 0 ? <p>{words.nul}</p> : null}
      {gesprekken === null || gesprekken === 0 ? null : (
        <p className="kandidaat figures strong">
          {`${words.gesprekken(gesprekken, doel, tenMinste)}.`}
          {doel === null ? '' : ` ${words.doel(gesprekken, doel)}`}
        </p>
      )}
    </header>
  );
}

interface SectionProps {
  readonly title: string;
  readonly verslag: Verslag;
  readonly soorten: readonly TelSoort[];
}

function Section({ title, verslag, soorten }: SectionProps): ReactNode {
  const tabellen = soorten.flatMap((soort) => verslag.tabellen.filter((tabel) => tabel.soort === soort));
  const [first] = tabellen;
  const chart = first === undefined ? undefined : chartOf(first);
  return (
    <section className="stack">
      <h2 className="kop">{title}</h2>
      <div className="verslag-rooster">
        {chart === undefined ? null : (
          <CountChart title={chart.title} rows={chart.rows} hiddenWords={words.verborgenStaaf} />
        )}
        {tabellen.map((tabel) => (
          <ReportTable key={tabel.soort} tabel={tabel} />
        ))}
      </div>
    </section>
  );
}

function Events({ verslag }: { readonly verslag: Verslag }): ReactNode {
  return (
    <DataTable
      caption={words.evenementen}
      rows={verslag.evenementen}
      rowKey={({ id }) => id}
      columns={[
        { id: 'naam', title: words.naam, isRowHeader: true, cell: ({ naam }) => naam },
        { id: 'plaats', title: words.plaatsDag, cell: (one) => `${one.plaats}, ${datum(one.datum)}` },
        {
          id: 'aantal',
          title: words.mensen(false),
          numeric: true,
          cell: ({ gesprekken }) => (gesprekken === null ? words.verborgen : getal(gesprekken)),
        },
      ]}
    />
  );
}
