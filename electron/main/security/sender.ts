/** Checklist 17: only the main frame of the app's own page may call. */
import { isAppUrl } from '../app-address';

/** The part of Electron's WebFrameMain that is looked at; null once the frame is gone. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

export function isOwnPage(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}
