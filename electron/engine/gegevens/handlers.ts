/** What the app knows about its own data: sets, editions, ages and what is missing. */
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import type { EngineDeps } from '../deps';
import type { PartOf } from '../handlers';
import type { Reference } from '../reference/types';
import { dagenOud } from './age';

interface Parts {
  readonly reference: Reference;
  readonly deps: EngineDeps;
  readonly leerbaanSet: () => GegevensSet;
}

export interface Gegevens {
  readonly handlers: PartOf<'app.status' | 'gegevens.overzicht'>;
  readonly sets: () => GegevensSet[];
}

export function gegevensHandlers(parts: Parts): Gegevens {
  const sets = (): GegevensSet[] => [...referenceSets(parts), parts.leerbaanSet()];
  const handlers: Gegevens['handlers'] = {
    'app.status': () => ({
      versie: parts.deps.versie,
      host: parts.deps.host,
      kanPdfBewaren: parts.deps.kanPdfBewaren,
      sets: sets(),
    }),
    'gegevens.overzicht': () => ({
      hash: parts.reference.manifest.hash,
      sets: sets(),
      ontbreekt: [...parts.reference.manifest.ontbreekt],
    }),
  };
  return { handlers, sets };
}

/** Without the bundled leerbanen: which leerbanen are in use, only their own feature knows. */
function referenceSets({ reference, deps }: Parts): GegevensSet[] {
  const facts = reference.manifest.sets.filter((set) => set.id !== 'voorbeeld-leerbanen');
  return facts.map((set) => {
    const days = dagenOud(set.editie, deps.now());
    return { ...set, ...(days === undefined ? {} : { dagenOud: days }) };
  });
}
