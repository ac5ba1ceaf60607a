/** A new passphrase, typed twice, with its strength asked after a short pause in typing. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Sterkte } from '../../../shared/contract/kluis-vorm';
import { useCore } from '../../app';
import { words } from './words';

export interface NewPassphrase {
  readonly first: string;
  readonly second: string;
  readonly setFirst: (value: string) => void;
  readonly setSecond: (value: string) => void;
  /** Of what stands in the first field now; undefined while it is not known. */
  readonly sterkte: Sterkte | undefined;
  /** Shown once one has tried to go on. */
  readonly firstError: string | undefined;
  readonly secondError: string | undefined;
  readonly firstRef: RefObject<HTMLInputElement | null>;
  readonly secondRef: RefObject<HTMLInputElement | null>;
  /** Asks the strength of what is there; answers the passphrase, or points at the field that is wrong. */
  readonly check: () => Promise<string | undefined>;
}

const PAUSE_MS = 250;

export function useNewPassphrase(): NewPassphrase {
  const { bridge } = useCore();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [measured, setMeasured] = useState<{ readonly of: string; readonly sterkte: Sterkte }>();
  const [errors, setErrors] = useState<{ readonly first?: string; readonly second?: string }>({});
  const firstRef = useRef<HTMLInputElement>(null);
  const secondRef = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (first === '') return undefined;
    let wanted = true;
    const timer = window.setTimeout(() => {
      void bridge.call('kluis.sterkte', { wachtzin: first }).then((answer) => {
        if (wanted && answer.ok) setMeasured({ of: first, sterkte: answer.value });
      });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      window.clearTimeout(timer);
    };
  }, [bridge, first]);

  const wrong = (field: 'first' | 'second', text: string): void => {
    setErrors({ [field]: text });
    (field === 'first' ? firstRef : secondRef).current?.focus();
  };

  /** Points at the first field that is wrong; true when there is none. */
  const judge = (genoeg: boolean): boolean => {
    if (first === '') wrong('first', words.nieuw.leeg);
    else if (!genoeg) wrong('first', words.nieuw.zwak);
    else if (first !== second) wrong('second', words.nieuw.ongelijk);
    else return true;
    return false;
  };

  const check = async (): Promise<string | undefined> => {
    const answer = first === '' ? undefined : await bridge.call('kluis.sterkte', { wachtzin: first });
    if (answer?.ok) setMeasured({ of: first, sterkte: answer.value });
    // The core judges once more; without an answer it is left to the core.
    if (!judge(answer?.ok !== true || answer.value.genoeg)) return undefined;
    setErrors({});
    return first;
  };

  return {
    first,
    second,
    setFirst: (value) => {
      setFirst(value);
      setErrors({});
    },
    setSecond: (value) => {
      setSecond(value);
      setErrors({});
    },
    sterkte: measured?.of === first ? measured.sterkte : undefined,
    firstError: errors.first,
    secondError: errors.second,
    firstRef,
    secondRef,
    check,
  };
}
