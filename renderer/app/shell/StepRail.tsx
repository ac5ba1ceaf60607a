/** All steps, always in sight: where you are, what is filled in, and free to jump. */
import { ArrowRight, Check, Circle, Database } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Gesprek } from '../../../shared/domain/gesprek';
import { nl } from '../../i18n/nl';
import { useGesprek } from '../core-context';
import { STEPS, type Step } from '../steps';
import './rail.css';

export function StepRail(): ReactNode {
  const { gesprek } = useGesprek();
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
      <a
        className="rail-link rail-data"
        href="#/gegevens"
        aria-current={location === '/gegevens' ? 'page' : undefined}
      >
        <Database aria-hidden />
        <span>{nl.gegevens}</span>
      </a>
    </nav>
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
