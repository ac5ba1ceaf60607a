/**
 * Full screen in a browser: it needs a press, and ends when the page is loaded anew, so it is asked again at the
 * first press of the next person. The wish is a setting of this tab and holds nothing of a person.
 */
const KEY = 'leerbaankompas.werkplaats.vol';

export function wantFullScreen(wanted: boolean): void {
  if (wanted) window.sessionStorage.setItem(KEY, 'ja');
  else window.sessionStorage.removeItem(KEY);
}

/** To be called during a press. */
export async function goFullScreen(): Promise<void> {
  if (document.fullscreenElement !== null) return;
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // The browser refuses, or was pressed elsewhere: the page works in a window too.
  }
}

/** @returns stops watching */
export function fullScreenAtFirstPress(): () => void {
  const press = (): void => {
    if (window.sessionStorage.getItem(KEY) === 'ja') void goFullScreen();
  };
  window.addEventListener('click', press, { capture: true });
  return () => {
    window.removeEventListener('click', press, { capture: true });
  };
}
