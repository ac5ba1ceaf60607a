/**
 * The bar in four parts. Drawn in SVG so that it prints, and told apart without colour:
 * kan ik solid, met hulp hatched, moet ik leren outlined with dots, niet gevraagd dashed and empty.
 * Each werkproces is one cell as long as cells stay visible.
 */
import { useId, type ReactNode } from 'react';
import { countsInWords, partsOf, total, type FourState } from './four-state';
import { FourStatePatterns, fillOf } from './FourStatePatterns';
import './four-state-bar.css';

export interface FourStateBarProps {
  readonly counts: FourState;
  /** Name of the kwalificatie, for the accessible name. */
  readonly name: string;
  /** Shows the counts in words below the bar. */
  readonly words?: boolean;
}

/** Above this many parts the cells would be too thin to see. */
const MAX_CELLS = 30;

export function FourStateBar({ counts, name, words = false }: FourStateBarProps): ReactNode {
  const id = useId().replace(/[^a-zA-Z0-9]/gu, '');
  const all = total(counts);
  const text = countsInWords(counts);
  if (all === 0) return <p className="soft">{text}</p>;
  const percent = (value: number): string => `${String((value / all) * 100)}%`;
  const parts = partsOf(counts);
  return (
    <div className="four-state">
      <svg className="four-state-bar" role="img" aria-label={`${name}: ${text}`}>
        <defs>
          <FourStatePatterns id={id} />
        </defs>
        {parts.map(({ state, from, size }) => (
          <rect
            key={state}
            className={`fs-part fs-${state}-edge`}
            fill={fillOf(state, id)}
            x={percent(from)}
            width={percent(size)}
            y="6%"
            height="88%"
          />
        ))}
        {all > MAX_CELLS
          ? null
          : Array.from({ length: all - 1 }, (_, index) => (
              <rect key={index} className="fs-gap" x={percent(index + 1)} width="2" height="100%" />
            ))}
      </svg>
      {words ? <p className="figures">{text}</p> : null}
    </div>
  );
}

/** One small sample of a state, for a heading or a table. */
export function FourStateSample({ state }: { readonly state: keyof FourState }): ReactNode {
  const one: FourState = { kanIk: 0, metHulp: 0, teLeren: 0, nietGevraagd: 0, [state]: 1 };
  return (
    <span className="four-state-sample" aria-hidden>
      <FourStateBar counts={one} name="" />
    </span>
  );
}
