/** Keys that work anywhere on the screen of the cards, but never while somebody types. */
import type { Niveau } from '../../../shared/domain/antwoord';
import { ANSWERS } from '../../ui';
import { isForText } from '../../app/keys/is-typing';
import { KEYS } from '../../app/keys/keys';
import { singleKeysOn } from '../../app/keys/single-keys';
import { useKeyDown } from '../../app/keys/use-key-down';

export interface Shortcuts {
  /** null: skip. */
  readonly answer: (niveau: Niveau | null) => void;
  readonly undo: () => void;
}

export function useShortcuts(shortcuts: Shortcuts): void {
  useKeyDown((event) => {
    if (event.defaultPrevented || event.altKey || event.repeat || isForText(event)) return;
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) {
      if (key !== KEYS.undoWithCtrl || event.shiftKey) return;
      event.preventDefault();
      shortcuts.undo();
      return;
    }
    if (!singleKeysOn()) return;
    const answer = ANSWERS.find((item) => item.key === key);
    if (answer) shortcuts.answer(answer.niveau);
    else if (key === KEYS.undo) shortcuts.undo();
  });
}
