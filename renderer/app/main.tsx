/** Start of the renderer: settings, the bridge, the conversation at hand, and then the screens. */
import './zod-without-eval';
import '../styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { getBridge } from './bridge';
import { CoreContext } from './core-context';
import { createGesprekStore } from './gesprek-store';
import { foutTekst } from './fouten';
import { tabMark } from './inlezen/reading-mark';
import { createReadingStore } from './inlezen/reading-store';
import { isReady } from './kluis-state';
import { createKluisStore } from './kluis-store';
import { distrustKeptPages, leavePage } from './leave-page';
import { keepStylesOutOfPage } from './pressable-style';
import { loadSettings } from './settings';
import { openAtStart, watchNavigation } from './shell/first-page';
import { leaveAtWerkplaats } from './leave-at-werkplaats';
import { StartFailed } from './StartFailed';

async function start(): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) throw new Error('index.html has no #root');
  document.documentElement.lang = 'nl';
  loadSettings();
  keepStylesOutOfPage(document);
  watchNavigation();
  const root = createRoot(place);
  try {
    const plain = await getBridge();
    openAtStart();
    distrustKeptPages();
    const answer = await plain.call('kluis.toestand', {});
    if (!answer.ok) {
      root.render(<StartFailed detail={foutTekst(answer.error).titel} />);
      return;
    }
    const werkplaats = await plain.call('werkplaats.toestand', {});
    if (!werkplaats.ok) {
      root.render(<StartFailed detail={foutTekst(werkplaats.error).titel} />);
      return;
    }
    const inWerkplaats = werkplaats.value.aan;
    const kluis = createKluisStore({
      bridge: plain,
      toestand: answer.value,
      onReady: () => void store.load(),
      onClosed: () => {
        store.forget();
      },
      leave: leavePage,
    });
    const { bridge } = kluis;
    leaveAtWerkplaats(bridge, inWerkplaats, () => {
      store.forget();
      leavePage();
    });
    const store = createGesprekStore(bridge);
    const inlezen = createReadingStore({
      bridge,
      now: () => performance.now(),
      mark: tabMark(),
      onData: store.dataChanged,
    });
    if (inWerkplaats || isReady(kluis.get().toestand)) await store.load();
    // At hand before the first picture: a page that is still being fetched is held back for a third of a second.
    if (inWerkplaats) await import('../features/werkplaats/WerkplaatsApp');
    root.render(
      <StrictMode>
        <CoreContext value={{ bridge, store, kluis, inlezen, inWerkplaats }}>
          <App />
        </CoreContext>
      </StrictMode>,
    );
  } catch (cause) {
    root.render(<StartFailed detail={String(cause)} />);
  }
}

void start();
