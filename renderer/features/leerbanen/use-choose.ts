/** Chooses and drops leerbanen for the A4, at most MAX_LEERBANEN. */
import { useState } from 'react';
import { MAX_LEERBANEN, type Gesprek } from '../../../shared/domain/gesprek';
import { useGesprek } from '../../app';
import { announce } from '../../ui';
import { words } from './words';

export interface Choose {
  readonly chosen: boolean;
  /** True after one tried to choose one too many. */
  readonly full: boolean;
  readonly set: (on: boolean) => void;
}

export function useChoose({ leerbanen }: Gesprek, id: string): Choose {
  const { wijzig } = useGesprek();
  const [refused, setRefused] = useState(false);
  const set = (on: boolean): void => {
    const full = on && leerbanen.length >= MAX_LEERBANEN;
    setRefused(full);
    if (full) {
      announce(words.rij.vol(MAX_LEERBANEN));
      return;
    }
    const others = leerbanen.filter((one) => one !== id);
    void wijzig({ soort: 'kies-leerbanen', ids: on ? [...others, id] : others });
  };
  return { chosen: leerbanen.includes(id), full: refused && leerbanen.length >= MAX_LEERBANEN, set };
}
