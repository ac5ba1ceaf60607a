/** One line (or a few) of text with a visible label, a hint and an error that says what to do. */
import type { HTMLAttributes, ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import './field.css';

export interface TextFieldProps {
  readonly label: ReactNode;
  readonly labelHidden?: boolean;
  readonly description?: ReactNode;
  /** Shown in red below the field; the field is then marked as wrong. */
  readonly error?: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly autoComplete?: string;
  /** Width in characters; full width when absent. */
  readonly size?: number;
  /** More than 1 makes it a text area. */
  readonly rows?: number;
}

export function TextField(props: TextFieldProps): ReactNode {
  const {
    label,
    labelHidden = false,
    description,
    error,
    value,
    onChange,
    rows = 1,
    size,
    placeholder = '',
  } = props;
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      autoComplete={props.autoComplete ?? 'off'}
      {...(props.inputMode === undefined ? {} : { inputMode: props.inputMode })}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      <Label className={labelHidden ? 'only-read' : 'field-label'}>{label}</Label>
      {description === undefined ? null : (
        <Text slot="description" className="soft">
          {description}
        </Text>
      )}
      {rows > 1 ? (
        <TextArea className="field-input" rows={rows} placeholder={placeholder} />
      ) : (
        <Input
          className={size === undefined ? 'field-input' : 'field-input field-input-sized'}
          {...(size === undefined ? {} : { size })}
          placeholder={placeholder}
        />
      )}
      <FieldError className="field-error">{error}</FieldError>
    </AriaTextField>
  );
}
