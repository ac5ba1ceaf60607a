/** A setting that works at once (Switch), and several answers at a time (CheckGroup). */
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  CheckboxButton,
  CheckboxField,
  CheckboxGroup,
  Label,
  SwitchButton,
  SwitchField,
} from 'react-aria-components';
import type { Choice } from './ChoiceGroup';
import './choice.css';

interface OnOffProps {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (selected: boolean) => void;
  readonly isDisabled?: boolean;
}

export function Switch({ children, ...rest }: OnOffProps): ReactNode {
  return (
    <SwitchField {...rest}>
      <SwitchButton className="check-plain">
        <span className="switch-track" aria-hidden />
        <span>{children}</span>
      </SwitchButton>
    </SwitchField>
  );
}

export interface CheckGroupProps<V extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly choices: readonly Choice<V>[];
  readonly value: readonly V[];
  readonly onChange: (value: readonly V[]) => void;
  readonly layout?: 'stack' | 'row' | 'grid';
}

export function CheckGroup<V extends string>(props: CheckGroupProps<V>): ReactNode {
  const { label, labelHidden = false, choices, value, onChange, layout = 'row' } = props;
  return (
    <CheckboxGroup
      className="choice-group"
      value={[...value]}
      onChange={(next) => {
        onChange(choices.map((choice) => choice.value).filter((item) => next.includes(item)));
      }}
    >
      <Label className={labelHidden ? 'only-read' : 'field-label'}>{label}</Label>
      <div className={`choices choices-${layout}`}>
        {choices.map((choice) => (
          <CheckboxField key={choice.value} value={choice.value} className="choice-cell">
            <CheckboxButton className="choice">
              <CheckMark />
              <span className="choice-words">
                <span>{choice.label}</span>
                {choice.note === undefined ? null : <span className="soft choice-note">{choice.note}</span>}
              </span>
            </CheckboxButton>
          </CheckboxField>
        ))}
      </div>
    </CheckboxGroup>
  );
}

/** The mark shows by the state of its parent, so that it needs no state of its own. */
function CheckMark(): ReactNode {
  return (
    <span className="check-box" aria-hidden>
      <Check />
    </span>
  );
}
