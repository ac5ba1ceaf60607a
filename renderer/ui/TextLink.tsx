/** A link to another screen of the app (`#/gegevens`); links out of the app do not exist. */
import type { ReactNode } from 'react';
import './button.css';

export interface TextLinkProps {
  /** Path of a screen: `/gegevens`. */
  readonly to: `/${string}`;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  /** Looks like a button of this kind; a plain link when absent. */
  readonly variant?: 'primary' | 'secondary' | 'quiet';
}

export function TextLink({ to, children, icon, variant }: TextLinkProps): ReactNode {
  return (
    <a href={`#${to}`} className={variant === undefined ? 'text-link' : `button button-${variant}`}>
      {icon}
      <span>{children}</span>
    </a>
  );
}
