/** Start of the renderer: settings, the bridge, the conversation at hand, and then the screens. */
import './zod-without-eval';
import '../styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { getBridge } from './bridge';
import { CoreContext } from './core-context';
import { createGesprekStore } from './gesprek-store';
import { keepStylesOutOfPage } from './pressable-style';
import { loadSettings } from './settings';
import { openAtStart, watchNavigation } from './shell/first-page';
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
    const bridge = await getBridge();
    openAtStart();
    const store = createGesprekStore(bridge);
    await store.load();
    root.render(
      <StrictMode>
        <CoreContext value={{ bridge, store }}>
          <App />
        </CoreContext>
      </StrictMode>,
    );
  } catch (cause) {
    root.render(<StartFailed detail={String(cause)} />);
  }
}

void start();
