/** Keys that work anywhere on the screen of the cards, but never while somebody types. */
import { useEffect, useEffectEvent } from 'react';
import type { Niveau } from '../../../shared/domain/antwoord';
import { ANSWERS } from '../../ui';
import { shortcutsOn } from './shortcuts-setting';

export interface Shortcuts {
  /** null: skip. */
  readonly answer: (niveau: Niveau | null) => void;
  readonly undo: () => void;
}

export function useShortcuts(shortcuts: Shortcuts): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.repeat) return;
    // A list below a search field gets a copy of each key: then the target is an option of that list.
    if (isTyping(event.target) || isTyping(document.activeElement)) return;
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) {
      if (key !== 'z' || event.shiftKey) return;
      event.preventDefault();
      shortcuts.undo();
      return;
    }
    if (!shortcutsOn()) return;
    const answer = ANSWERS.find((item) => item.key === key);
    if (answer) shortcuts.answer(answer.niveau);
    else if (key === 'u') shortcuts.undo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKey(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}

/** In a text field a digit is text; in a dialog the page behind it is at rest. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"], [role="alertdialog"], textarea, [contenteditable="true"]'))
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type);
}
