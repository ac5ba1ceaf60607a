/** Empty is never blank: it says what will stand here and offers the next step. */
import type { ReactNode } from 'react';
import './notice.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
  /** 1 on a page that has no other heading. */
  readonly level?: 1 | 2;
}

export function EmptyState({ title, children, action, level = 2 }: EmptyStateProps): ReactNode {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="empty-state">
      <Heading className="kop">{title}</Heading>
      <div className="stack-small kandidaat">
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
      {action}
    </div>
  );
}
