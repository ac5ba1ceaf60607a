/** Shows a key: beside the button that does the same, or in a list of keys. */
import type { ReactNode } from 'react';
import './notice.css';

export interface KeyHintProps {
  readonly children: string;
  /** A screen reader reads it too; beside a button it hears the key through aria-keyshortcuts instead. */
  readonly read?: boolean;
}

export function KeyHint({ children, read = false }: KeyHintProps): ReactNode {
  return (
    <kbd className="key-hint" aria-hidden={!read}>
      {children}
    </kbd>
  );
}
