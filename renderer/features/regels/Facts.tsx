/** A short list of facts: "Hoe lang duurt het?" and then how long, in one run of text. */
import type { ReactNode } from 'react';
import './regels.css';

export interface FactsProps {
  readonly facts: readonly (readonly [name: string, value: string])[];
}

export function Facts({ facts }: FactsProps): ReactNode {
  return (
    <dl className="feiten">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt> <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
