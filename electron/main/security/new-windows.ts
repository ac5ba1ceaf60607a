/** Checklist 14 (no new windows) and 15 (no address is ever handed to shell.openExternal). */
import type { WebContents } from 'electron';

export function denyNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
