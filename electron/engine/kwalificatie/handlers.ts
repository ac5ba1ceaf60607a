/** One kwalificatie in full, with the source of each fact; and the way up from it. */
import { EngineError } from '../engine-error';
import type { PartOf } from '../handlers';
import type { Reference } from '../reference/types';
import { wayUpFrom } from './way-up';

export function kwalificatieHandlers(reference: Reference): PartOf<'kwalificatie.toon' | 'route.omhoog'> {
  return {
    'route.omhoog': ({ crebo }) => wayUpFrom(reference, crebo),
    'kwalificatie.toon': ({ crebo }) => {
      const found = reference.kwalificaties.get(crebo);
      if (!found) throw new EngineError('niet-gevonden', { veld: 'crebo', detail: crebo });
      const { dossiercrebo: _dossiercrebo, werkprocessen, vaardigheden, ...rest } = found;
      return { ...rest, werkprocessen: [...werkprocessen], vaardigheden: [...vaardigheden] };
    },
  };
}
