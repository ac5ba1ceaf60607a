/** A field for a note of the organisation: says how much room is left, and what can not stand in it. */
import type { ReactNode } from 'react';
import { TextField } from '../../ui';
import { noteAdvice } from './note-advice';
import { words } from './words';

export interface NoteFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly most: number;
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** From here on the field says how many letters are left. */
const NEARLY_FULL = 40;

export function NoteField(props: NoteFieldProps): ReactNode {
  const { label, description, value, most, rows = 2, onChange } = props;
  const { fout, waarschuwing } = noteAdvice(value);
  const left = most - value.length;
  const hints = [description, waarschuwing, left <= NEARLY_FULL ? words.tekens(left) : undefined].filter(
    (hint) => hint !== undefined,
  );
  return (
    <TextField
      label={label}
      value={value}
      rows={rows}
      maxLength={most}
      error={fout}
      description={hints.length === 0 ? undefined : hints.join(' ')}
      onChange={onChange}
    />
  );
}
