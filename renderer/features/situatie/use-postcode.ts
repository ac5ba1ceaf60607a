/** Four digits as they are typed, and the place they stand for. A postcode that is not known is not kept. */
import { useRef, useState } from 'react';
import type { Uitvoer } from '../../../shared/contract/channels';
import { Pc4 } from '../../../shared/domain/ids';
import { useCall, useCore } from '../../app';
import { announce } from '../../ui';

export interface PostcodeState {
  readonly text: string;
  /** `cijfers`: four digits that can not be a postcode; `onbekend`: no place has them. */
  readonly error: 'cijfers' | 'onbekend' | undefined;
  readonly plaats: NonNullable<Uitvoer<'plaats.zoek'>> | undefined;
  readonly change: (typed: string) => void;
}

export function usePostcode(
  value: Pc4 | undefined,
  onChange: (value: Pc4 | undefined) => void,
): PostcodeState {
  const { bridge } = useCore();
  const [text, setText] = useState<string>(value ?? '');
  const [error, setError] = useState<PostcodeState['error']>(undefined);
  const latest = useRef(text);
  const plaats = useCall('plaats.zoek', value === undefined ? null : { pc4: value }).data;

  const change = async (typed: string): Promise<void> => {
    const digits = typed.replace(/\D/gu, '').slice(0, 4);
    latest.current = digits;
    setText(digits);
    setError(undefined);
    const pc4 = Pc4.safeParse(digits);
    if (!pc4.success) {
      if (value !== undefined) onChange(undefined);
      if (digits.length === 4) setError('cijfers');
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
    setError('onbekend');
  };

  return {
    text,
    error,
    plaats: value === undefined || plaats?.pc4 !== value ? undefined : plaats,
    change: (typed) => {
      void change(typed);
    },
  };
}
