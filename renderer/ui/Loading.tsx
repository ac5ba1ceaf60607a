/** Says that something is being looked up. The ring stands still under reduced motion; the words remain. */
import type { ReactNode } from 'react';
import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import { nl } from '../i18n/nl';
import './notice.css';
import './progress.css';

export function Loading({ children = nl.laden }: { readonly children?: string }): ReactNode {
  return (
    <div className="loading" role="status">
      <span className="loading-mark" aria-hidden />
      <span>{children}</span>
    </div>
  );
}

export interface ProgressProps {
  readonly label: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

/** Progress of long work, with words. */
export function Progress({ label, done, total }: ProgressProps): ReactNode {
  const share = total > 0 ? Math.min(100, (done / total) * 100) : 0;
  return (
    <AriaProgressBar className="progress" aria-label={label} isIndeterminate={total <= 0} value={share}>
      <span>{label}</span>
      <svg className="progress-track" aria-hidden>
        <rect className="progress-fill" height="100%" width={`${String(share)}%`} />
      </svg>
    </AriaProgressBar>
  );
}
