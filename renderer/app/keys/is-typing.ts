/** Whether a single key is text, or belongs to something that lies over the page. */

/** In a text field a digit is text; in a dialog the page behind it is at rest. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"], [role="alertdialog"], textarea, [contenteditable="true"]'))
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}

/** A list below a search field gets a copy of each key: then the target is an option of that list. */
export function isForText(event: KeyboardEvent): boolean {
  return isTyping(event.target) || isTyping(document.activeElement);
}
