/** What was chosen on this screen, until the app closes: who looks something up in between comes back to it. */
import { useState } from 'react';
import type { AanwezigeLeerbaan } from '../../../shared/domain/evenement';

const memory = {
  leerbanen: [] as readonly string[],
  plekken: [] as readonly AanwezigeLeerbaan[],
};
type Memory = typeof memory;

export function useMemory<K extends keyof Memory>(key: K): [Memory[K], (next: Memory[K]) => void] {
  const [value, setValue] = useState<Memory[K]>(memory[key]);
  return [
    value,
    (next) => {
      memory[key] = next;
      setValue(next);
    },
  ];
}
