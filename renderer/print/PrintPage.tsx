/** The page that holds nothing but the A4 (`#/afdruk`), with its buttons on the screen only. */
import { ArrowLeft } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { CallView, LockButton, useCall, useGesprek } from '../app';
import { Uitleg } from '../features/hulp/Uitleg';
import { EmptyState, LiveRegion, Notice, TextLink } from '../ui';
import { FittedSheet } from './FittedSheet';
import { OutputButtons } from './OutputButtons';
import { useOutput } from './use-output';
import { words } from './words';
import './print-page.css';

export default function PrintPage(): ReactNode {
  const { gesprek } = useGesprek();
  const advies = useCall('advies.maak', gesprek === null ? null : {});
  const output = useOutput(sameAgreements(advies.data?.afspraken, gesprek?.afspraken) && !advies.stale);

  useEffect(() => {
    // Without the code: a browser keeps the titles of pages.
    document.title = `${words.blad} · ${words.naam}`;
  }, []);

  return (
    <main className="afdruk" id="inhoud">
      <div className="afdruk-hulp no-print">
        <Uitleg>
          <div className="afdruk-balk">
            <TextLink to="/advies" variant="secondary" icon={<ArrowLeft aria-hidden />}>
              {words.terug}
            </TextLink>
            {gesprek === null ? null : <OutputButtons output={output} />}
            <LockButton />
          </div>
        </Uitleg>
      </div>
      {output.melding === undefined ? null : (
        <div className="afdruk-melding no-print">
          <Notice kind={output.melding.kind}>{output.melding.tekst}</Notice>
        </div>
      )}
      {gesprek === null ? (
        <div className="afdruk-melding">
          <EmptyState
            level={1}
            title={words.geenGesprek.titel}
            action={
              <TextLink to="/start" variant="primary">
                {words.geenGesprek.knop}
              </TextLink>
            }
          >
            {words.geenGesprek.uitleg}
          </EmptyState>
        </div>
      ) : (
        <CallView call={advies} loading={words.laden}>
          {(data) => (
            <div className="afdruk-vlak" role="region" aria-label={words.blad} tabIndex={0}>
              <FittedSheet advies={data} keeping={gesprek} onReady={output.sheetReady} />
            </div>
          )}
        </CallView>
      )}
      <LiveRegion />
    </main>
  );
}

/** The last agreement may still be on its way to the core; paper must not miss it. */
function sameAgreements(shown: readonly string[] | undefined, held: readonly string[] = []): boolean {
  return shown?.length === held.length && held.every((line, at) => line === shown[at]);
}
