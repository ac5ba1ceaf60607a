/** One question with a few answers, as large radio cards. Nothing chosen is a real state: unknown. */
import type { ReactNode } from 'react';
import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import './choice.css';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** A second, softer line. */
  readonly note?: string;
  /** Looks like "not asked" in the bar, dashed and empty: for skipping. */
  readonly skip?: boolean;
}

export interface ChoiceGroupProps<V extends string> {
  readonly label: string;
  /** Hides the label from sight when a heading says the same. */
  readonly labelHidden?: boolean;
  readonly description?: ReactNode;
  readonly choices: readonly Choice<V>[];
  /** null: nothing chosen. */
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  /** `stack` below each other (default), `row` beside each other, `grid` in two columns. */
  readonly layout?: 'stack' | 'row' | 'grid';
}

export function ChoiceGroup<V extends string>(props: ChoiceGroupProps<V>): ReactNode {
  const { label, labelHidden = false, description, choices, value, onChange, layout = 'stack' } = props;
  const choose = (next: string): void => {
    const choice = choices.find((item) => item.value === next);
    if (choice) onChange(choice.value);
  };
  return (
    <RadioGroup className="choice-group" value={value ?? ''} onChange={choose}>
      <Label className={labelHidden ? 'only-read' : 'field-label'}>{label}</Label>
      {description === undefined ? null : (
        <Text slot="description" className="soft">
          {description}
        </Text>
      )}
      <div className={`choices choices-${layout}`}>
        {choices.map((choice) => (
          <RadioField key={choice.value} value={choice.value} className="choice-cell">
            <RadioButton className={choice.skip === true ? 'choice choice-skip' : 'choice'}>
              <span className="choice-dot" aria-hidden />
              <span className="choice-words">
                <span>{choice.label}</span>
                {choice.note === undefined ? null : <span className="soft choice-note">{choice.note}</span>}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
