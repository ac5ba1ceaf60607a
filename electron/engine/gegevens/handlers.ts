/** What the app knows about its own data: sets, editions, ages and what is missing. */
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import { leeftijd } from '../../../shared/gegevens/ritme';
import type { EngineDeps } from '../deps';
import type { PartOf } from '../handlers';
import type { Reference } from '../reference/types';
import { dagenOud } from './age';

interface Parts {
  readonly reference: Reference;
  readonly deps: EngineDeps;
  /** The leerbanen in use, and the erkenningen when they were loaded. */
  readonly leerbaanSets: () => readonly GegevensSet[];
}

export interface Gegevens {
  readonly handlers: PartOf<'app.status' | 'gegevens.overzicht'>;
  readonly sets: () => GegevensSet[];
}

export function gegevensHandlers(parts: Parts): Gegevens {
  const sets = (): GegevensSet[] =>
    [...referenceSets(parts), ...parts.leerbaanSets()].map((set) => withAge(set, parts.deps.now()));
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
function referenceSets({ reference }: Parts): GegevensSet[] {
  return reference.manifest.sets.filter((set) => set.id !== 'voorbeeld-leerbanen');
}

function withAge(set: GegevensSet, now: Date): GegevensSet {
  const days = set.dagenOud ?? dagenOud(set.editie, now);
  const age = set.voorbeeld ? undefined : leeftijd(set.id, days);
  return { ...set, ...(days === undefined ? {} : { dagenOud: days }), ...(age && { leeftijd: age }) };
}
