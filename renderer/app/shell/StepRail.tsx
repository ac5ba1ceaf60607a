/** All steps, always in sight: where you are, what is filled in, and free to jump. */
import {
  ArrowRight,
  CalendarDays,
  Check,
  Circle,
  ClipboardPen,
  Database,
  FolderLock,
  ShieldCheck,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { nl } from '../../i18n/nl';
import { useGesprek, useKluis } from '../core-context';
import { isOpenKluis } from '../kluis-state';
import { STEPS, type Step } from '../steps';
import './rail.css';

export function StepRail(): ReactNode {
  const { gesprek } = useGesprek();
  const { toestand } = useKluis();
  const [location] = useLocation();
  return (
    <nav className="rail no-print" aria-label={nl.stappen}>
      <ol className="rail-list">
        {STEPS.map((step) => (
          <RailItem
            key={step.id}
            step={step}
            current={location === step.path || location.startsWith(`${step.path}/`)}
            gesprek={gesprek}
          />
        ))}
      </ol>
      <ul className="rail-list rail-pages">
        {isOpenKluis(toestand) ? (
          <PageItem to="/gesprekken" label={nl.gesprekken} icon={<FolderLock aria-hidden />} />
        ) : null}
        <PageItem to="/evenement" label={nl.evenement} icon={<CalendarDays aria-hidden />} />
        <PageItem to="/bewaren" label={nl.bewaren} icon={<ShieldCheck aria-hidden />} />
        <PageItem to="/gegevens" label={nl.gegevens} icon={<Database aria-hidden />} />
        <PageItem to="/beheer" label={nl.beheer} icon={<ClipboardPen aria-hidden />} />
      </ul>
    </nav>
  );
}

interface PageItemProps {
  readonly to: `/${string}`;
  readonly label: string;
  readonly icon: ReactNode;
}

/** A page beside the conversation. */
function PageItem({ to, label, icon }: PageItemProps): ReactNode {
  const [location] = useLocation();
  return (
    <li>
      <a className="rail-link rail-page" href={`#${to}`} aria-current={location === to ? 'page' : undefined}>
        {icon}
        <span>{label}</span>
      </a>
    </li>
  );
}

interface RailItemProps {
  readonly step: Step;
  readonly current: boolean;
  readonly gesprek: Gesprek | null;
}

function RailItem({ step, current, gesprek }: RailItemProps): ReactNode {
  const filled = gesprek === null ? '' : step.filled(gesprek);
  return (
    <li>
      <a className="rail-link" href={`#${step.path}`} aria-current={current ? 'step' : undefined}>
        <RailIcon current={current} done={filled !== ''} />
        <span className="rail-words">
          <span>{step.label}</span>
          {current ? <span className="only-read">{`, ${nl.stap.nu}`}</span> : null}
          {filled === '' ? (
            <span className="only-read">{`, ${nl.stap.leeg}`}</span>
          ) : (
            <span className="rail-filled">
              <span className="only-read">, </span>
              {filled}
            </span>
          )}
        </span>
      </a>
    </li>
  );
}

function RailIcon({ current, done }: { readonly current: boolean; readonly done: boolean }): ReactNode {
  if (current) return <ArrowRight aria-hidden />;
  return done ? <Check aria-hidden /> : <Circle aria-hidden className="rail-empty" />;
}
