/** Shows the key that does the same as a button. A screen reader hears it through aria-keyshortcuts instead. */
import type { ReactNode } from 'react';
import './notice.css';

export function KeyHint({ children }: { readonly children: string }): ReactNode {
  return (
    <kbd className="key-hint" aria-hidden>
      {children}
    </kbd>
  );
}
