/** The few questions of one subsidy, and under them how much it is at most. Nothing of it is kept. */
import { useState, type ReactNode } from 'react';
import type { BerekenVraag } from '../../../shared/contract/bereken-vorm';
import { CallView, useCall } from '../../app';
import { TextField } from '../../ui';
import { HOOGSTE, readAnswers, readNumber } from './calculator-input';
import { CalculatorResult } from './CalculatorResult';
import { words } from './calculator-words';

export interface CalculatorFormProps {
  readonly regeling: string;
  readonly vragen: readonly BerekenVraag[];
}

/** Room for the largest number and a comma. */
const SIZE = 8;

export function CalculatorForm({ regeling, vragen }: CalculatorFormProps): ReactNode {
  const [velden, setVelden] = useState<Readonly<Record<string, string>>>({});
  const call = useCall('geld.bereken', { regeling, antwoorden: readAnswers(velden) });
  const wrong = vragen.some(({ id }) => readNumber(velden[id] ?? '') === null);
  return (
    <div className="card stack">
      <h3 className="kop">{words.vragen}</h3>
      {vragen.map(({ id, tekst }) => (
        <TextField
          key={id}
          label={tekst}
          inputMode="decimal"
          size={SIZE}
          maxLength={SIZE}
          value={velden[id] ?? ''}
          error={readNumber(velden[id] ?? '') === null ? words.fout(HOOGSTE) : undefined}
          onChange={(text) => {
            setVelden((before) => ({ ...before, [id]: text }));
          }}
        />
      ))}
      <CallView call={call} loading={words.laden}>
        {(uitkomst) => <CalculatorResult uitkomst={uitkomst} wrong={wrong} />}
      </CallView>
    </div>
  );
}
