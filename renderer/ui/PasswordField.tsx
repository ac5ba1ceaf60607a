/**
 * A secret that is typed: hidden, with a button that shows it. Nothing invites a browser to keep it: no form,
 * no name, `autocomplete="off"` (which also keeps a shown secret out of the history of the tab), no spelling check.
 */
import { Eye, EyeOff } from 'lucide-react';
import { useState, type ReactNode, type Ref } from 'react';
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components';
import { nl } from '../i18n/nl';
import { Button } from './Button';
import './field.css';
import './password-field.css';

export interface PasswordFieldProps {
  readonly label: string;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter in the field. */
  readonly onSubmit?: () => void;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** For what is copied from paper: one must see what one types. */
  readonly startsShown?: boolean;
  /** `numeric` for a PIN: a touch screen then shows digits. */
  readonly inputMode?: 'numeric';
}

const MAX = 400;

export function PasswordField(props: PasswordFieldProps): ReactNode {
  const { label, description, error, value, onChange, onSubmit, autoFocus = false, inputRef } = props;
  const [shown, setShown] = useState(props.startsShown ?? false);
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      type={shown ? 'text' : 'password'}
      isInvalid={error !== undefined}
      autoComplete="off"
      spellCheck="false"
      maxLength={MAX}
      {...(props.inputMode === undefined ? {} : { inputMode: props.inputMode })}
      // The field is what one came to this page for: an open kluis was left, or is to be opened.
      autoFocus={autoFocus}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onSubmit?.();
      }}
    >
      <Label className="field-label">{label}</Label>
      {description === undefined ? null : (
        <Text slot="description" className="soft">
          {description}
        </Text>
      )}
      <div className="password-box">
        <Input
          className="field-input"
          autoCapitalize="none"
          autoCorrect="off"
          data-1p-ignore=""
          data-lpignore="true"
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
        <Button
          variant="quiet"
          icon={shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
          about={label}
          aria-pressed={shown}
          onPress={() => {
            setShown(!shown);
          }}
        >
          {shown ? nl.verbergWachtzin : nl.toonWachtzin}
        </Button>
      </div>
      <FieldError className="field-error">{error}</FieldError>
    </TextField>
  );
}
