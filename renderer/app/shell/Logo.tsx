/** A compass needle that points up: the sign of the product. Decoration. */
import type { ReactNode } from 'react';

export function Logo(): ReactNode {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden>
      <circle cx="16" cy="16" r="14" className="logo-ring" />
      <path d="M16 5 L20.5 16 H11.5 Z" className="logo-north" />
      <path d="M16 27 L11.5 16 H20.5 Z" className="logo-south" />
    </svg>
  );
}
