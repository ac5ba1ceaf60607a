/** One page of the werkplaats: what one does here, the way on and the way back, and always the way out. */
import { ArrowLeft, LifeBuoy } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../../../ui';
import { Say } from '../texts/Say';
import { LAST_STEP, type PageId } from '../flow';
import { useFlow } from '../flow-context';
import { ReadPage } from './ReadPage';
import { StopButton } from './StopButton';

export interface PageProps {
  readonly id: PageId | 'fout';
  readonly title: ReactNode;
  /** Where this page is on the way, from 1. */
  readonly step?: number;
  /** More about how far one is. */
  readonly progress?: ReactNode;
  readonly onBack?: (() => void) | undefined;
  /** In place of "Terug". */
  readonly backText?: string;
  /** What leads on. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  /** Nothing of a person is on this page: there is nothing to stop. */
  readonly isEmpty?: boolean;
  /** The heading, as a name for what stands on the page. */
  readonly headingId?: string;
}

export function Page(props: PageProps): ReactNode {
  const { id, title, step, progress, onBack, backText = 'scherm.terug', actions, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const { toHelper } = useFlow();
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [id]);
  return (
    <div className={`wp wp-${id}`}>
      <header className="wp-top no-print">
        <div className="wp-progress">
          {step === undefined ? null : (
            <p className="strong">
              <Say text="scherm.voortgang.stap" values={{ stap: step, totaal: LAST_STEP }} />
            </p>
          )}
          {progress}
        </div>
        <div className="row">
          <ReadPage page={id} />
          {props.isEmpty === true ? null : <StopButton />}
        </div>
      </header>
      <main className="wp-main no-print" id="inhoud">
        <h1 ref={heading} id={props.headingId} tabIndex={-1} className="wp-title">
          {title}
        </h1>
        {children}
        {onBack === undefined && actions === undefined ? null : (
          <div className="wp-actions">
            {onBack === undefined ? null : (
              <Button icon={<ArrowLeft aria-hidden className="wp-arrow" />} onPress={onBack}>
                <Say text={backText} />
              </Button>
            )}
            <div className="wp-on">{actions}</div>
          </div>
        )}
      </main>
      <footer className="wp-foot no-print">
        <p className="wp-unchecked">
          <Say text="scherm.nagekeken.nee" />
        </p>
        <Button variant="quiet" icon={<LifeBuoy aria-hidden />} onPress={toHelper}>
          <Say text="scherm.begeleider" />
        </Button>
      </footer>
    </div>
  );
}
