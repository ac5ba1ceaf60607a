/** Channels of the conversations in the kluis: the list, and what can be done with one of them. */
import type { GesprekRegel } from '../../../shared/contract/kluis-vorm';
import { findInList } from '../../../shared/kluis/find-in-list';
import type { PartOf } from '../handlers';
import type { BookLine } from '../vault/book';
import type { Kluis } from '../vault/kluis';
import { inzageOf, type InzageParts } from './inzage';
import type { Shelf } from './shelf';
import type { GesprekStore } from './store';

type Channels =
  | 'gesprek.inzage'
  | 'gesprekken.lijst'
  | 'gesprekken.open'
  | 'gesprekken.kopie'
  | 'gesprekken.wis'
  | 'gesprekken.bewaarTot';

export interface ListParts extends InzageParts {
  readonly store: GesprekStore;
  readonly shelf: Shelf;
  readonly kluis: Kluis;
}

export function listHandlers(parts: ListParts): PartOf<Channels> {
  const { store, shelf, kluis, kern } = parts;
  const toRegel = ({ gekozen, ...line }: BookLine): GesprekRegel => ({
    ...line,
    richtingen: gekozen.map((crebo) => kern().reference.kwalificaties.get(crebo)?.naam ?? crebo),
    huidig: store.current()?.code === line.code,
  });
  const lijst = (zoek: string): GesprekRegel[] => findInList(kluis.opened().book.lines().map(toRegel), zoek);
  return {
    'gesprek.inzage': ({ code }) => inzageOf(shelf.text(code), parts),
    'gesprekken.lijst': ({ zoek }) => lijst(zoek),
    'gesprekken.open': ({ code }) => shelf.open(code),
    'gesprekken.kopie': ({ code }) => shelf.copy(code),
    'gesprekken.wis': async ({ code }) => {
      await shelf.erase(code);
      return lijst('');
    },
    'gesprekken.bewaarTot': ({ code, bewaarTot }) => {
      shelf.keepUntil(code, bewaarTot);
      return lijst('');
    },
  };
}
