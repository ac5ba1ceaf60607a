/**
 * The page of one step: heading, work column, the panel "Waarom dit?" and Terug/Verder, always at
 * the same place. Moves the focus to the heading when one comes from another step.
 */
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { nl } from '../../i18n/nl';
import { Uitleg } from '../../features/hulp/Uitleg';
import { Button } from '../../ui';
import { FoutNotice } from '../CallView';
import { useCore, useGesprekState } from '../core-context';
import { neighbours, type StepId } from '../steps';
import { isFirstPage } from './first-page';
import { NoGesprek } from './NoGesprek';
import { Panel } from './Panel';
import './step-layout.css';

export interface StepLayoutProps {
  /** Absent for a page that is not a step (Gegevens): Terug then leads to Start. */
  readonly step?: StepId;
  readonly title: string;
  /** One or two short sentences below the heading. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** What stands in the panel at the right; no panel when absent. */
  readonly panel?: ReactNode;
  /** Heading of the panel; "Waarom dit?" when absent. */
  readonly panelTitle?: string;
  /** Verder is the one primary button, unless the page has its own. */
  readonly nextPrimary?: boolean;
  /** In place of "Verder"; a page that ends here gives `false`. */
  readonly nextLabel?: string | false;
  /** Uses the full width of the work area instead of 72 characters: for a list beside a map. */
  readonly wide?: boolean;
  /** Where Terug leads when it is not the step before. */
  readonly backTo?: `/${string}`;
}

export function StepLayout(props: StepLayoutProps): ReactNode {
  const {
    step,
    title,
    lead,
    children,
    panel,
    nextPrimary = true,
    nextLabel = nl.verder,
    wide = false,
  } = props;
  const { store } = useCore();
  const { fout, gesprek } = useGesprekState();
  const heading = useRef<HTMLHeadingElement>(null);
  const [, navigate] = useLocation();

  useEffect(() => {
    document.title = `${title} · ${nl.naam}`;
  }, [title]);

  useEffect(() => {
    if (isFirstPage()) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    // In one column the steps stand above the page; then the page itself comes into view.
    const top = heading.current?.getBoundingClientRect().top ?? 0;
    if (top > window.innerHeight / 4) heading.current?.scrollIntoView();
  }, []);

  const { back, next } = step === undefined ? { back: undefined, next: undefined } : neighbours(step);
  const backPath = props.backTo ?? (step === undefined ? '/start' : back?.path);
  const showNext = next !== undefined && nextLabel !== false;
  const needsGesprek = step !== undefined && step !== 'start' && gesprek === null;

  return (
    <div className={panel === undefined || needsGesprek ? 'step' : 'step step-with-panel'}>
      <main className="work" id="inhoud">
        <div className={wide ? 'work-column work-wide' : 'work-column'}>
          <div className="stack-small">
            <Uitleg>
              <h1 ref={heading} tabIndex={-1} className="step-title">
                {title}
              </h1>
            </Uitleg>
            {lead === undefined ? null : <div className="step-lead">{lead}</div>}
          </div>
          {fout === null ? null : <FoutNotice fout={fout} onRetry={store.clearFout} />}
          {needsGesprek ? <NoGesprek /> : children}
        </div>
        <div className={backPath === undefined && !showNext ? 'step-footer-none' : 'step-footer no-print'}>
          {backPath === undefined ? null : (
            <Button
              icon={<ArrowLeft aria-hidden />}
              onPress={() => {
                navigate(backPath);
              }}
            >
              {nl.terug}
            </Button>
          )}
          {!showNext ? null : (
            <Button
              variant={nextPrimary && !needsGesprek ? 'primary' : 'secondary'}
              iconEnd={<ArrowRight aria-hidden />}
              onPress={() => {
                navigate(next.path);
              }}
            >
              {nextLabel}
            </Button>
          )}
        </div>
      </main>
      {panel === undefined || needsGesprek ? null : (
        <Panel title={props.panelTitle ?? nl.waaromDit}>{panel}</Panel>
      )}
    </div>
  );
}
