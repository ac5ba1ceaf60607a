/** Ways in which everything that was on the screen leaves the memory of the page. */

/** A fresh page at the same entry of the history: the addresses before it all end at the lock. */
export function leavePage(): void {
  window.location.replace('#/start');
  window.location.reload();
}

/** A page that the browser kept aside and brings back must not show what it showed. */
export function distrustKeptPages(): void {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
}
