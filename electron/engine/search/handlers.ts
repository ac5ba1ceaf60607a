/** Search over the contract. */
import type { PartOf } from '../handlers';
import type { Reference } from '../reference/types';
import { createSearch, type Search } from './create-search';

export interface SearchFeature {
  readonly handlers: PartOf<'zoek.alles'>;
  /** Makes the index, which takes a third of a second, before somebody types; does nothing when it is there. */
  readonly warm: () => void;
}

export function searchFeature(reference: Reference): SearchFeature {
  let made: Search | undefined;
  const search = (): Search => (made ??= createSearch(reference));
  return {
    handlers: { 'zoek.alles': ({ tekst, perSoort }) => search().alles(tekst, perSoort) },
    warm: () => {
      search();
    },
  };
}
