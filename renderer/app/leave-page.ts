/** Ways in which everything that was on the screen leaves the memory of the page. */

let leaving = false;

/** True once the page is on its way out: then nobody is asked whether that is meant. */
export function isLeaving(): boolean {
  return leaving;
}

/** A fresh page at the same entry of the history: the addresses before it all end at the lock. */
export function leavePage(): void {
  leaving = true;
  window.location.replace('#/start');
  window.location.reload();
}

/** A page that the browser kept aside and brings back must not show what it showed. */
export function distrustKeptPages(): void {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
}
