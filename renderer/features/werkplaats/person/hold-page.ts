/** What a browser lets us lock: a question before the page is left, no menu under the right button. */
import { isLeaving } from '../../../app';

/** @returns lets go again */
export function holdPage(): () => void {
  const ask = (event: BeforeUnloadEvent): void => {
    if (!isLeaving()) event.preventDefault();
  };
  const noMenu = (event: Event): void => {
    event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  window.addEventListener('contextmenu', noMenu);
  return () => {
    window.removeEventListener('beforeunload', ask);
    window.removeEventListener('contextmenu', noMenu);
  };
}
