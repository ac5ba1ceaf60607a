/** The werkplaats in the place of the whole app: settings and texts first, then the pages of one person after another. */
import { useEffect, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Uitvoer } from '../../../shared/contract/channels';
import type { Taal } from '../../../shared/domain/taal';
import { FoutNotice, useCall, useCore } from '../../app';
import { nl } from '../../i18n/nl';
import { LiveRegion } from '../../ui';
import { fullScreenAtFirstPress } from './person/full-screen';
import { holdPage } from './person/hold-page';
import { forgetTab } from './person/forget-tab';
import { keepLanguage, keptLanguage } from './person/kept-language';
import { watchTabs } from './person/start-afresh';
import { Pages } from './Pages';
import { createTexts, listFor } from './texts/create-texts';
import { LANGUAGES } from './texts/languages';
import { TextsContext } from './texts/texts-context';
import './styles/index.css';

export default function WerkplaatsApp(): ReactNode {
  const { bridge } = useCore();
  const toestand = useCall('werkplaats.toestand', {});
  useEffect(() => {
    const ends = [
      holdPage(),
      watchTabs(),
      fullScreenAtFirstPress(),
      bridge.on('gebeurtenis', (gebeurtenis) => {
        if (gebeurtenis.soort === 'werkplaats' && !gebeurtenis.aan) forgetTab();
      }),
    ];
    document.title = nl.naam;
    document.documentElement.setAttribute('data-werkplaats', '');
    return () => {
      for (const end of ends) end();
      document.documentElement.removeAttribute('data-werkplaats');
    };
  }, [bridge]);
  if (toestand.error !== undefined) return <NotStarted call={toestand} />;
  if (toestand.data === undefined) return null;
  return <InLanguage toestand={toestand.data} />;
}

function InLanguage({ toestand }: { readonly toestand: Uitvoer<'werkplaats.toestand'> }): ReactNode {
  const { talen } = toestand;
  const only = talen.length === 1 ? talen[0] : undefined;
  const [taal, setTaal] = useState<Taal | null>(() => only ?? keptLanguage());
  // Before anybody chose, the page is in Dutch.
  const shown = taal ?? 'nl';
  const { tag, dir } = LANGUAGES[shown];
  const list = useCall('talen.toon', { taal: listFor(shown) });
  useEffect(() => {
    const root = document.documentElement;
    root.lang = tag;
    root.dir = dir;
    return () => {
      root.lang = 'nl';
      root.removeAttribute('dir');
    };
  }, [tag, dir]);
  if (list.error !== undefined) return <NotStarted call={list} />;
  if (list.data === undefined || list.stale) return null;
  return (
    <I18nProvider locale={tag}>
      <TextsContext value={createTexts(shown, list.data)}>
        <Pages
          key={taal ?? 'geen'}
          toestand={toestand}
          hasLanguage={taal !== null}
          onLanguage={(next) => {
            keepLanguage(next);
            setTaal(next);
          }}
          canChange={only === undefined}
        />
        <LiveRegion />
      </TextsContext>
    </I18nProvider>
  );
}

/** There are no texts to say it in another language. */
function NotStarted({
  call,
}: {
  readonly call: Pick<ReturnType<typeof useCall>, 'error' | 'retry'>;
}): ReactNode {
  return (
    <main className="wp-main" lang="nl" dir="ltr" id="inhoud">
      <h1 className="wp-title">{nl.naam}</h1>
      {call.error === undefined ? null : <FoutNotice fout={call.error} onRetry={call.retry} />}
    </main>
  );
}
