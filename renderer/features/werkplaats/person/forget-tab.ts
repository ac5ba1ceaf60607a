/** The werkplaats ended, here or in another tab: what this tab kept for it goes. */
import { wantFullScreen } from './full-screen';
import { keepLanguage } from './kept-language';

export function forgetTab(): void {
  keepLanguage(null);
  wantFullScreen(false);
}
