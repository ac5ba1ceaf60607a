/** Life of the Electron app: one instance, one window, one engine process. */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, ipcMain, powerMonitor, session } from 'electron';
import { appRoot, appVersion, userDir } from '../hosts/paths';
import { IPC_GEBEURTENIS } from '../preload/ipc-names';
import { APP_URL } from './app-address';
import { registerAppScheme, serveApp } from './app-protocol';
import { reportCrash } from './crash';
import { handleCalls } from './ipc';
import { createKiosk } from './kiosk';
import { isWerkplaatsOn, outsideWerkplaats } from './werkplaats';
import { setMenu } from './menu';
import { saveByDialog } from './save-dialog';
import { savePdf } from './save-pdf';
import { denyDownloads } from './security/downloads';
import { leaveNothing } from './security/leave-nothing';
import { lockOnLeave } from './security/lock-on-leave';
import { denyNavigation } from './security/navigation';
import { cancelOutsideRequests, refuseHostNames } from './security/network';
import { denyNewWindows } from './security/new-windows';
import { denyPermissions } from './security/permissions';
import { denyWebviews } from './security/webview';
import { startEngine } from './start-engine';
import { bringForward, createWindow } from './window';

/** Milliseconds that the engine gets to save what is left and close. */
const PATIENCE = 10_000;

const root = appRoot();
const kept = userDir(process.env, process.platform, homedir());

// Electron's own files stay apart from what the user keeps; the folder must be there before it is named.
const electronFiles = join(kept, 'electron');
mkdirSync(electronFiles, { recursive: true, mode: 0o700 });
app.setPath('userData', electronFiles);
app.enableSandbox();
registerAppScheme();
refuseHostNames(app);
app.on('web-contents-created', (_event, contents) => {
  denyNavigation(contents);
  denyNewWindows(contents);
  denyWebviews(contents);
});

async function start(): Promise<void> {
  await app.whenReady();
  setMenu();
  denyPermissions(session.defaultSession);
  cancelOutsideRequests(session.defaultSession);
  denyDownloads(session.defaultSession);
  await leaveNothing(session.defaultSession);
  await serveApp(session.defaultSession, join(root, 'out', 'renderer'));

  const window = createWindow(join(root, 'out', 'preload', 'index.cjs'));
  app.on('second-instance', () => {
    bringForward(window);
  });
  const kiosk = createKiosk({ window, setMenu });
  const options = { dataDir: join(root, 'data', 'dist'), userDir: kept, versie: appVersion(root) };
  const engine = startEngine(join(root, 'out', 'main', 'engine-process.js'), options, {
    onGebeurtenis: (gebeurtenis) => {
      if (window.isDestroyed()) return;
      if (gebeurtenis.soort === 'werkplaats') kiosk.set(gebeurtenis.aan);
      window.webContents.send(IPC_GEBEURTENIS, gebeurtenis);
    },
    onCrash: (code) => void reportCrash(code),
  });
  handleCalls(ipcMain, {
    engine: engine.call,
    bewaarPdf: outsideWerkplaats(kiosk, () => savePdf(window, () => engine.call('gesprek.huidig', {}))),
    bewaarBestand: outsideWerkplaats(kiosk, ({ naam, inhoud }) =>
      saveByDialog(window, {
        titel: 'Bewaar het bestand',
        naam,
        content: () => Promise.resolve(Buffer.from(inhoud, 'base64')),
      }),
    ),
  });
  lockOnLeave(powerMonitor, () => void engine.call('kluis.slot', {}));
  // The engine closes in its own time before the app ends.
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void Promise.allSettled([engine.close(PATIENCE), leaveNothing(session.defaultSession)]).then(() => {
      closed = true;
      app.quit();
    });
  });
  // The app may have been ended while the werkplaats was on: then it is on from the first picture.
  kiosk.set(isWerkplaatsOn(await engine.call('werkplaats.toestand', {})));
  await window.loadURL(APP_URL);
}

if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    console.error(`Leerbaankompas kon niet starten: ${String(error)}`);
    app.exit(1);
  });
} else {
  console.warn('Leerbaankompas draait al. Het venster komt naar voren.');
  app.quit();
}
