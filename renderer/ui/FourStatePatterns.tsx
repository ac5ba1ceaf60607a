/** The patterns of the four states, the same in the small bar and in charts. Belongs inside <defs>. */
import type { ReactNode } from 'react';
import type { FourState } from './four-state';
import './four-state-bar.css';

/** @param id unique on the page, letters and digits only */
export function FourStatePatterns({ id }: { readonly id: string }): ReactNode {
  return (
    <>
      <pattern id={`${id}kanIk`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className="fs-kanIk" />
      </pattern>
      <pattern
        id={`${id}metHulp`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="7" height="7" className="fs-paper" />
        <rect width="3.5" height="7" className="fs-hatch" />
      </pattern>
      <pattern id={`${id}teLeren`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" className="fs-leren" />
        <circle cx="3.5" cy="3.5" r="1.3" className="fs-dot" />
      </pattern>
      <pattern id={`${id}nietGevraagd`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className="fs-paper" />
      </pattern>
    </>
  );
}

export function fillOf(state: keyof FourState, id: string): string {
  return `url(#${id}${state})`;
}
