/** Something to know. The kind is told by an icon, a word and an edge, never by colour alone. */
import { CircleCheck, Info, OctagonX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { nl } from '../i18n/nl';
import './notice.css';

const KINDS = {
  info: { icon: <Info aria-hidden />, title: nl.info },
  letop: { icon: <TriangleAlert aria-hidden />, title: nl.letOp },
  fout: { icon: <OctagonX aria-hidden />, title: nl.fout },
  gelukt: { icon: <CircleCheck aria-hidden />, title: nl.gelukt },
} as const;

export interface NoticeProps {
  readonly kind?: keyof typeof KINDS;
  /** In place of the standard word of this kind. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A `fout` is read out at once (role alert). */
export function Notice({ kind = 'info', title, children, actions }: NoticeProps): ReactNode {
  return (
    <div className={`notice notice-${kind}`} role={kind === 'fout' ? 'alert' : undefined}>
      {KINDS[kind].icon}
      <div className="stack-small">
        <p className="strong">{title ?? KINDS[kind].title}</p>
        <div className="stack-small">{typeof children === 'string' ? <p>{children}</p> : children}</div>
        {actions === undefined ? null : <div className="row">{actions}</div>}
      </div>
    </div>
  );
}
