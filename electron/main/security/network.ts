/** Checklist 1, taken further: nothing is loaded from outside, so every request that is not app:// is cancelled. */
import type { App, Session } from 'electron';
import { isAppUrl } from '../app-address';

/** Chromium itself may not look anything up either; must run before the app is ready. */
export function refuseHostNames(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
}

export function cancelOutsideRequests(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !isAppUrl(details.url) });
  });
}
