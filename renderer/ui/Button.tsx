/** Buttons. One `primary` per screen; an icon always stands beside words. */
import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  /** A lucide icon; decoration, since the words say it all. */
  readonly icon?: ReactNode;
  readonly iconEnd?: ReactNode;
  /** Red edge and words, for what can not be undone. */
  readonly danger?: boolean;
  /** What the button is about, for who can not see where it stands: "Haal weg: Ik kook." */
  readonly about?: string;
  readonly children: ReactNode;
}

export function Button({
  variant = 'secondary',
  icon,
  iconEnd,
  danger = false,
  about,
  children,
  ...rest
}: ButtonProps): ReactNode {
  return (
    <AriaButton {...rest} className={`button button-${variant}${danger ? ' button-danger' : ''}`}>
      {icon}
      <span>
        {children}
        {about === undefined ? null : <span className="only-read">{`: ${about}`}</span>}
      </span>
      {iconEnd}
    </AriaButton>
  );
}
