/** Names for what is counted of a conversation, from the reference data. */
import type { Crebo, Pc4 } from '../../../shared/domain/ids';
import type { CountNames } from '../../../shared/kluis/counts';
import type { KernNu } from '../kern/nu';
import { routeName } from './inzage';

export function countNames(kern: () => Pick<KernNu, 'reference' | 'regelboek'>): CountNames {
  return {
    regio: (pc4) => kern().reference.plaatsen.get(pc4 as Pc4)?.regio,
    richting: (crebo) => kern().reference.kwalificaties.get(crebo as Crebo),
    route: (id) => routeName(kern().regelboek, id),
  };
}
