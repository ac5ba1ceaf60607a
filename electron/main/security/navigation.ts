/** Checklist 13: the page may reload itself, and go nowhere else; frames go nowhere at all. */
import type { WebContents } from 'electron';
import { APP_URL } from '../app-address';

export function denyNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (details) => {
    const reload = details.isMainFrame && details.url.split('#')[0] === APP_URL;
    if (!reload) details.preventDefault();
  });
}
