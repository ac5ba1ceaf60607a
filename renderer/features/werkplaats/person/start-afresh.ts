/** Leaves the page, so that the memory of the page goes too; in every tab that shows the same person. */
import { leavePage } from '../../../app';
import { keepLanguage } from './kept-language';

/** One for the page: what it posts does not come back to itself. */
let tabs: BroadcastChannel | undefined;

export function startAfresh(): void {
  keepLanguage(null);
  leavePage();
}

/** Tells the other tabs that their person is gone too. */
export function tellTabs(): void {
  tabs?.postMessage('volgende');
}

/** @returns stops listening */
export function watchTabs(): () => void {
  const channel = new BroadcastChannel('leerbaankompas.werkplaats');
  channel.addEventListener('message', startAfresh);
  tabs = channel;
  return () => {
    channel.close();
    tabs = undefined;
  };
}
