/** The panel at the right, which folds away and stays as it was left. */
import { PanelRightClose, PanelRightOpen } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';
import { nl } from '../../i18n/nl';
import { Button } from '../../ui';

/** Outlives the page, so that a folded panel stays folded in the next step. */
let lastOpen = true;

export interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Panel({ title, children }: PanelProps): ReactNode {
  const id = useId();
  const [open, setOpen] = useState(lastOpen);
  const toggle = (): void => {
    lastOpen = !open;
    setOpen(lastOpen);
  };
  return (
    <aside className={open ? 'panel no-print' : 'panel panel-closed no-print'} aria-labelledby={id}>
      <div className="panel-inner" tabIndex={open ? 0 : -1} role="group" aria-labelledby={id}>
        <div className="panel-head">
          <h2 id={id} className={open ? 'kop' : 'only-read'}>
            {title}
          </h2>
          <Button
            variant="quiet"
            icon={open ? <PanelRightClose aria-hidden /> : <PanelRightOpen aria-hidden />}
            aria-label={open ? nl.paneelDichtLang : nl.paneelOpen}
            aria-expanded={open}
            onPress={toggle}
          >
            {open ? nl.paneelDicht : nl.paneelOpen}
          </Button>
        </div>
        {open ? <div className="stack">{children}</div> : null}
      </div>
    </aside>
  );
}
