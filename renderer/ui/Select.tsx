/** One choice out of a longer list. For up to six answers use ChoiceGroup: everything is in sight there. */
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  type Key,
} from 'react-aria-components';
import { nl } from '../i18n/nl';
import type { Choice } from './ChoiceGroup';
import './field.css';

export interface SelectProps<V extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly choices: readonly Choice<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly placeholder?: string;
}

export function Select<V extends string>(props: SelectProps<V>): ReactNode {
  const { label, labelHidden = false, choices, value, onChange, placeholder = nl.kies } = props;
  const choose = (key: Key | null): void => {
    const choice = choices.find((item) => item.value === key);
    if (choice) onChange(choice.value);
  };
  return (
    <AriaSelect className="field" value={value} onChange={choose} placeholder={placeholder}>
      <Label className={labelHidden ? 'only-read' : 'field-label'}>{label}</Label>
      <Button className="select-button">
        <SelectValue />
        <ChevronDown aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox>
          {choices.map((choice) => (
            <ListBoxItem key={choice.value} id={choice.value} textValue={choice.label} className="list-item">
              {choice.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
