/** The page saves through the contract (host.bewaarBestand) and its dialog; a download of its own is cancelled. */
import type { Session } from 'electron';

export function denyDownloads(session: Session): void {
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}
