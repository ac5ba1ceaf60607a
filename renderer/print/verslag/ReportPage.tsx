/** The page that holds nothing but the printed report (`#/afdruk-verslag`), with its buttons on the screen only. */
import { ArrowLeft, FileDown, Printer } from 'lucide-react';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { CallView, FoutNotice, LockButton, useAction, useCall } from '../../app';
import { Uitleg } from '../../features/hulp/Uitleg';
import { Button, EmptyState, LiveRegion, TextLink } from '../../ui';
import { useFontsReady } from '../use-fonts-ready';
import { choiceMemory } from './choice';
import { ReportSheets } from './ReportSheets';
import { words } from './words';
import '../blad.css';
import '../print-page.css';
import './report.css';

export default function ReportPage(): ReactNode {
  const keuze = choiceMemory.get();
  const verslag = useCall('verslag.maak', keuze === undefined ? null : { keuze });
  const fonts = useFontsReady();
  const [ready, setReady] = useState<readonly number[]>([]);
  const drawn = useCallback((nummer: 1 | 2): void => {
    setReady((before) => (before.includes(nummer) ? before : [...before, nummer]));
  }, []);
  useEffect(() => {
    document.title = `${words.blad} · ${words.naam}`;
  }, []);
  return (
    <main className="afdruk" id="inhoud">
      <div className="afdruk-hulp no-print">
        <Uitleg>
          <div className="afdruk-balk">
            <TextLink to="/verslag" variant="secondary" icon={<ArrowLeft aria-hidden />}>
              {words.terug}
            </TextLink>
            {keuze === undefined ? null : <Output isReady={ready.length === 2} />}
            <LockButton />
          </div>
        </Uitleg>
      </div>
      {keuze === undefined ? (
        <div className="afdruk-melding">
          <EmptyState
            level={1}
            title={words.geen.titel}
            action={
              <TextLink to="/verslag" variant="primary">
                {words.geen.knop}
              </TextLink>
            }
          >
            {words.geen.uitleg}
          </EmptyState>
        </div>
      ) : (
        <CallView call={verslag} loading={words.laden}>
          {(data) => (
            <div className="afdruk-vlak" role="region" aria-label={words.blad} tabIndex={0}>
              <ReportSheets key={`${String(fonts)} ${data.gemaakt}`} verslag={data} onReady={drawn} />
            </div>
          )}
        </CallView>
      )}
      <LiveRegion />
    </main>
  );
}

function Output({ isReady }: { readonly isReady: boolean }): ReactNode {
  const status = useCall('app.status', {});
  const save = useAction('host.bewaarPdf');
  const canSave = status.data?.kanPdfBewaren === true;
  return (
    <>
      <Button
        variant={canSave ? 'secondary' : 'primary'}
        icon={<Printer aria-hidden />}
        isDisabled={!isReady}
        onPress={() => {
          window.print();
        }}
      >
        {words.druk}
      </Button>
      {canSave ? (
        <Button
          variant="primary"
          icon={<FileDown aria-hidden />}
          isDisabled={!isReady || save.busy}
          onPress={() => void save.run({})}
        >
          {words.pdf}
        </Button>
      ) : null}
      {save.error === undefined ? null : <FoutNotice fout={save.error} />}
    </>
  );
}
