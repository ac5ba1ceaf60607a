/** How many people a leerbaan can take. What is no number changes nothing, and says so. */
import { useState, type ReactNode } from 'react';
import { AanwezigeLeerbaan } from '../../../shared/domain/evenement';
import { TextField } from '../../ui';
import { words } from './words';

export interface PlacesFieldProps {
  readonly titel: string;
  readonly plekken: number;
  readonly onChange: (plekken: number) => void;
}

const Places = AanwezigeLeerbaan.unwrap().shape.plekken;

export function PlacesField({ titel, plekken, onChange }: PlacesFieldProps): ReactNode {
  const [typed, setTyped] = useState(String(plekken));
  const asked = /^\d{1,2}$/u.test(typed.trim()) ? Places.safeParse(Number(typed)) : undefined;
  return (
    <TextField
      label={words.plekken.aantalVan(titel)}
      labelHidden
      size={3}
      maxLength={2}
      inputMode="numeric"
      value={typed}
      error={asked?.success === true ? undefined : words.plekken.fout}
      onChange={(text) => {
        setTyped(text);
        const next = /^\d{1,2}$/u.test(text.trim()) ? Places.safeParse(Number(text)) : undefined;
        if (next?.success === true) onChange(next.data);
      }}
    />
  );
}
