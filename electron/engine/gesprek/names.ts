/** Names for what is counted of a conversation, from the reference data. */
import type { Crebo, Pc4 } from '../../../shared/domain/ids';
import type { CountNames } from '../../../shared/kluis/counts';
import type { Regelboek } from '../../../shared/rules/rule-book';
import type { Reference } from '../reference/types';
import { routeName } from './inzage';

export function countNames(reference: Reference, regelboek: () => Regelboek): CountNames {
  return {
    regio: (pc4) => reference.plaatsen.get(pc4 as Pc4)?.regio,
    richting: (crebo) => reference.kwalificaties.get(crebo as Crebo),
    route: (id) => routeName(regelboek(), id),
  };
}
