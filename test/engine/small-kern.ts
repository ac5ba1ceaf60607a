/** Reference data made by hand as the data in use: what rests on it starts at once. */
import type { KernNu } from '../../electron/engine/kern/nu';
import { stempelOf } from '../../electron/engine/kern/stempel';
import type { Reference } from '../../electron/engine/reference/types';
import { loadRegelboek } from '../../electron/engine/routes/load-regelboek';
import { Datum } from '../../shared/domain/ids';
import { smallReference } from './leerbanen/small-reference';

export function smallKern(reference: Reference = smallReference()): KernNu {
  return {
    reference,
    get regelboek() {
      return loadRegelboek(reference);
    },
    stempel: stempelOf({ ...reference.manifest, hash: 'a'.repeat(64) }, Datum.parse('2026-03-14')),
    gekozenLeerbanen: () => [],
    ontmoet: (ids) => ({ leerbanen: [], onbekend: [...ids], voorbeeld: false }),
    heeftLeerbaan: () => false,
    sets: () => [],
    opmerkingen: () => [],
  };
}
