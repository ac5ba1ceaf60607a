/** Four digits and the place they stand for. A postcode that is not known is not kept. */
import { MapPin } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { Pc4 } from '../../../shared/domain/ids';
import { useCall, useCore } from '../../app';
import { TextField, announce } from '../../ui';
import { words } from './words';

export interface PostcodeProps {
  readonly value: Pc4 | undefined;
  readonly onChange: (value: Pc4 | undefined) => void;
}

export function Postcode({ value, onChange }: PostcodeProps): ReactNode {
  const { bridge } = useCore();
  const [text, setText] = useState<string>(value ?? '');
  const [error, setError] = useState<string | undefined>(undefined);
  const latest = useRef(text);
  const plaats = useCall('plaats.zoek', value === undefined ? null : { pc4: value });

  const change = async (typed: string): Promise<void> => {
    const digits = typed.replace(/\D/gu, '').slice(0, 4);
    latest.current = digits;
    setText(digits);
    setError(undefined);
    const pc4 = Pc4.safeParse(digits);
    if (!pc4.success) {
      if (value !== undefined) onChange(undefined);
      if (digits.length === 4) setError(words.postcode.cijfers);
      return;
    }
    const found = await bridge.call('plaats.zoek', { pc4: pc4.data });
    if (latest.current !== digits) return;
    if (found.ok && found.value !== null) {
      onChange(pc4.data);
      announce(found.value.plaats);
      return;
    }
    onChange(undefined);
    setError(words.postcode.onbekend(digits));
  };

  return (
    <div className="stack-small">
      <TextField
        label={words.postcode.vraag}
        description={words.postcode.uitleg}
        inputMode="numeric"
        size={6}
        value={text}
        error={error}
        onChange={(typed) => {
          void change(typed);
        }}
      />
      {value === undefined || plaats.data?.pc4 !== value ? null : (
        <p className="row">
          <MapPin aria-hidden />
          <span>{words.postcode.gevonden(plaats.data.plaats, plaats.data.gemeente, plaats.data.regio)}</span>
        </p>
      )}
    </div>
  );
}
