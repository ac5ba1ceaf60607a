/** Frame, rail and the page of the moment. */
import type { ReactNode } from 'react';
import { nl } from '../../i18n/nl';
import { LiveRegion } from '../../ui';
import { Frame } from './Frame';
import { KluisNotices } from './KluisNotices';
import { StepRail } from './StepRail';
import './shell.css';

export function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className="shell">
      <button
        type="button"
        className="skip-link"
        onClick={() => {
          document.querySelector<HTMLElement>('h1')?.focus();
        }}
      >
        {nl.naarInhoud}
      </button>
      <Frame />
      <KluisNotices />
      <div className="shell-body">
        <StepRail />
        {children}
      </div>
      <LiveRegion />
    </div>
  );
}
