/** The report as two A4 pages: who was spoken, and what they looked for. */
import type { ReactNode } from 'react';
import type { Verslag, VerslagTabel } from '../../../shared/contract/verslag-vorm';
import type { TelSoort } from '../../../shared/domain/evenement';
import { daysInWords } from '../../../shared/verslag/words';
import { opsomming } from '../../i18n/format';
import { shorten } from '../shorten';
import { FittedPage } from './FittedPage';
import { words } from './words';

const WHO: readonly TelSoort[] = ['gesprek', 'niveau', 'sector', 'route', 'regio'];
const WHAT: readonly TelSoort[] = ['tekort', 'wens', 'mist'];

const MOST_EVENTS = 6;
const MOST_CHARACTERS = 60;

export interface ReportSheetsProps {
  readonly verslag: Verslag;
  readonly onReady: (nummer: 1 | 2) => void;
}

export function ReportSheets({ verslag, onReady }: ReportSheetsProps): ReactNode {
  const { gesprekken, doel, tenMinste, voorbeeld } = verslag;
  const events = eventsInWords(verslag);
  const pick = (soorten: readonly TelSoort[]): readonly VerslagTabel[] =>
    soorten.flatMap((soort) => verslag.tabellen.filter((tabel) => tabel.soort === soort));
  const days = daysInWords(verslag);
  return (
    <>
      <FittedPage
        nummer={1}
        tabellen={pick(WHO)}
        onReady={() => {
          onReady(1);
        }}
      >
        <Head verslag={verslag} level={1} />
        <div>
          {voorbeeld ? <p className="verslag-sterk">{words.voorbeeld}</p> : null}
          {days === undefined || verslag.keuze.soort === 'periode' ? null : <p>{days}</p>}
          {events === undefined ? null : <p>{events}</p>}
          <p className="verslag-sterk">
            {gesprekken === null ? words.weinig : words.gesprekken(gesprekken, doel, tenMinste)}
          </p>
        </div>
      </FittedPage>
      <FittedPage
        nummer={2}
        tabellen={pick(WHAT)}
        onReady={() => {
          onReady(2);
        }}
      >
        <Head verslag={verslag} level={2} />
        {voorbeeld ? <p className="verslag-sterk">{words.voorbeeld}</p> : null}
      </FittedPage>
    </>
  );
}

function Head({ verslag, level }: { readonly verslag: Verslag; readonly level: 1 | 2 }): ReactNode {
  const titel = shorten(words.kop(verslag.titel), MOST_CHARACTERS);
  return (
    <header className="blad-kop">
      {level === 1 ? <h1>{titel}</h1> : <p className="verslag-kop">{titel}</p>}
      <p>{words.gemaakt(verslag.gemaakt)}</p>
    </header>
  );
}

function eventsInWords({ evenementen }: Verslag): string | undefined {
  if (evenementen.length === 0) return undefined;
  const shown = evenementen
    .slice(0, MOST_EVENTS)
    .map(({ naam, plaats }) => shorten(`${naam} (${plaats})`, MOST_CHARACTERS));
  const left = evenementen.length - shown.length;
  return words.evenementen(opsomming([...shown, ...(left > 0 ? [words.meerEvenementen(left)] : [])]));
}
