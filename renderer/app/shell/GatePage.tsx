/**
 * A page that stands before the conversation: choosing how to work, making or opening the kluis. It shows nothing
 * of a person: no rail, no code. The heading takes the focus, unless a field of the page does.
 */
import { useEffect, useRef, type ReactNode } from 'react';
import { nl } from '../../i18n/nl';
import { LiveRegion } from '../../ui';
import { FrameBar } from './FrameBar';
import './shell.css';
import './step-layout.css';

export interface GatePageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** True when a field of the page takes the focus by itself. */
  readonly ownFocus?: boolean;
}

export function GatePage({ title, lead, children, ownFocus = false }: GatePageProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${nl.naam}`;
    window.scrollTo(0, 0);
    if (!ownFocus) heading.current?.focus({ preventScroll: true });
  }, [title, ownFocus]);
  return (
    <div className="shell">
      <FrameBar>
        <span className="frame-middle" />
      </FrameBar>
      <main className="work" id="inhoud">
        <div className="work-column">
          <div className="stack-small">
            <h1 ref={heading} tabIndex={-1} className="step-title">
              {title}
            </h1>
            {lead === undefined ? null : <div className="step-lead">{lead}</div>}
          </div>
          {children}
        </div>
      </main>
      <LiveRegion />
    </div>
  );
}
