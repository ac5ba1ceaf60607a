/** The lists of the data in use that a code points into, and what a code asks of the data. */
import type { Antwoorden } from '../../domain/antwoord';
import type { Crebo, TaakId } from '../../domain/ids';
import { markOf } from './check';

/** Each sorted, and each thing once. */
export interface CodeLijsten {
  readonly taken: readonly string[];
  readonly themas: readonly string[];
  readonly titels: readonly string[];
  readonly routes: readonly string[];
}

export interface CodeGegevens {
  readonly lijsten: CodeLijsten;
  /** Tells data apart that could propose other cards; the same on every laptop with the same data. */
  readonly editie: string;
  /** The card that is proposed after these answers. */
  readonly volgende: (antwoorden: Antwoorden, overgeslagen: readonly TaakId[]) => TaakId | undefined;
  /** The richtingen in the order in which they are shown, best first. */
  readonly rangorde: (antwoorden: Antwoorden) => readonly Crebo[];
}

/** Which lists a code points into; cards and settings always. */
export interface Gebruikt {
  readonly titels: boolean;
  readonly routes: boolean;
}

const LIST_BITS = 12;
const EDITION_BITS = 10;

export const LIST_MARKS = 2 ** LIST_BITS;
export const EDITION_MARKS = 2 ** EDITION_BITS;

/** Mark of the lists that are pointed into. */
export function listMark({ taken, themas, titels, routes }: CodeLijsten, used: Gebruikt): number {
  const lists = [taken, themas, used.titels ? titels : [], used.routes ? routes : []];
  return markOf(JSON.stringify(lists), LIST_BITS);
}

/** Mark of all the data; of the lists too, since a code points into them. */
export function editionMark({ editie, lijsten }: CodeGegevens): number {
  return markOf(JSON.stringify([editie, lijsten]), EDITION_BITS);
}
