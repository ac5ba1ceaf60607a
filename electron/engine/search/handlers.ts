/** Search over the contract. */
import type { PartOf } from '../handlers';
import type { Reference } from '../reference/types';
import { createSearch } from './create-search';

export function searchHandlers({ reference }: { readonly reference: Reference }): PartOf<'zoek.alles'> {
  const search = createSearch(reference);
  return { 'zoek.alles': ({ tekst, perSoort }) => search.alles(tekst, perSoort) };
}
