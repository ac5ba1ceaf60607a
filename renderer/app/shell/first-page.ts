/** Tells whether the app has just opened: then the focus stays where the browser puts it. */
let navigated = false;

/** To be called once; after the first change of address every page takes the focus. */
export function watchNavigation(): void {
  window.addEventListener('hashchange', () => {
    navigated = true;
  });
}

export function isFirstPage(): boolean {
  return !navigated;
}

/** Gives the bare address its step without that counting as a change of page. */
export function openAtStart(): void {
  if (window.location.hash === '') window.history.replaceState(null, '', '#/start');
}
