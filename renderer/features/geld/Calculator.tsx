/** The calculator of the subsidies for leerbedrijven: which one, and then its questions and its answer. */
import { useState, type ReactNode } from 'react';
import type { GeldUitkomst } from '../../../shared/contract/route-vorm';
import { ChoiceGroup } from '../../ui';
import { CalculatorForm } from './CalculatorForm';
import { words } from './calculator-words';
import './calculator.css';

export interface CalculatorProps {
  /** All schemes; undefined while they are looked up. */
  readonly regelingen: readonly GeldUitkomst[] | undefined;
}

/** Nothing as long as no scheme that still exists can be reckoned. */
export function Calculator({ regelingen = [] }: CalculatorProps): ReactNode {
  const [chosen, setChosen] = useState<string>();
  const all = regelingen.filter((one) => one.bereken !== undefined && one.zekerheid !== 'historisch');
  const regeling = all.find(({ id }) => id === chosen) ?? all[0];
  if (regeling === undefined) return null;
  return (
    <section className="stack">
      <div className="stack-small">
        <h2 className="kop">{words.titel}</h2>
        <p>{words.uitleg}</p>
      </div>
      {all.length === 1 ? (
        <p className="strong">{regeling.naam}</p>
      ) : (
        <ChoiceGroup
          label={words.welke}
          choices={all.map(({ id, naam }) => ({ value: id, label: naam }))}
          value={regeling.id}
          onChange={setChosen}
        />
      )}
      <CalculatorForm key={regeling.id} regeling={regeling.id} vragen={regeling.bereken ?? []} />
    </section>
  );
}
