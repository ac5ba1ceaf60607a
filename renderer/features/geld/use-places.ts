/** The schemes by place, which stay where they are while the page is open. */
import { useState } from 'react';
import type { GeldUitkomst } from '../../../shared/contract/route-vorm';
import { keepPlaces, type Place, type Places } from './places';

export interface Placed {
  readonly nu: readonly GeldUitkomst[];
  readonly nietNu: readonly GeldUitkomst[];
  readonly vroeger: readonly GeldUitkomst[];
}

export function usePlaces(regelingen: readonly GeldUitkomst[]): Placed {
  const [first] = useState<Places>(() => keepPlaces(new Map(), regelingen));
  const places = keepPlaces(first, regelingen);
  const at = (place: Place): readonly GeldUitkomst[] =>
    [...places].flatMap(([id, its]) => (its === place ? regelingen.filter((one) => one.id === id) : []));
  return { nu: at('nu'), nietNu: at('niet-nu'), vroeger: at('vroeger') };
}
