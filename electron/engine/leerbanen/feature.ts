/** Leerbanen over one database and one edition of the reference data: finding, listing and describing. */
import type { GegevensSet } from '../../../shared/contract/gegevens-vorm';
import type { LeerbaanTreffer } from '../../../shared/contract/leerbanen-vorm';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Crebo } from '../../../shared/domain/ids';
import type { Situatie } from '../../../shared/domain/situatie';
import type { PartOf } from '../handlers';
import type { Reference } from '../reference/types';
import type { LeerbanenBank } from './bank/open-bank';
import { creboRemarks } from './crebo-remarks';
import { chosenLeerbanen, findLeerbanen } from './find';
import { meetLeerbanen, type Ontmoetingen } from './meet';
import { NameFinder } from './name-finder';
import { shownLeerbaan } from './shown';
import { isWithinReach } from './within-reach';
import { describeSets, makeLeerbaanSet, type LeerbaanSet } from './leerbaan-set';

export interface LeerbanenFeature {
  readonly handlers: PartOf<'leerbanen.zoek' | 'leerbanen.vind' | 'leerbanen.toon'>;
  readonly set: LeerbaanSet;
  /** The parts in use, as they are listed among the other data sets; leerbanen first. */
  readonly sets: () => readonly [GegevensSet, ...GegevensSet[]];
  /** What people should know of the crebos in the places: how many were followed up, and which are not known. */
  readonly opmerkingen: () => { readonly tekst: string; readonly aantal: number }[];
  /** The places that were chosen in a conversation, with how they fit the person. */
  readonly gekozen: (gesprek: Gesprek) => LeerbaanTreffer[];
  /** How people meet leerbanen: `meetLeerbanen`. */
  readonly ontmoet: (ids: readonly string[], gesprekken: readonly Gesprek[]) => Ontmoetingen;
  /**
   * Some place of this kwalificatie can be reached in this situation. Always true of invented places: where they fall
   * short says nothing of what is to be recruited.
   */
  readonly binnenBereik: (crebo: Crebo, situatie: Situatie) => boolean;
}

/** Nothing of it is kept when another edition comes into use: then it is made anew. */
export function leerbanenFeature(
  bank: LeerbanenBank,
  reference: Reference,
  now: () => Date,
): LeerbanenFeature {
  const set = makeLeerbaanSet(bank, reference, now);
  const finder = new NameFinder(set);
  return {
    handlers: {
      'leerbanen.zoek': (vraag) => findLeerbanen(set, vraag),
      'leerbanen.vind': (vraag) => finder.find(vraag),
      'leerbanen.toon': ({ ids }) => ids.flatMap((id) => shownLeerbaan(set, set.places.withId(id))),
    },
    set,
    sets: () => describeSets(set, now()),
    opmerkingen: () => creboRemarks(set.view),
    gekozen: (gesprek) => chosenLeerbanen(set, gesprek),
    ontmoet: (ids, gesprekken) => meetLeerbanen(set, ids, gesprekken),
    binnenBereik: (crebo, situatie) => set.voorbeeld || isWithinReach(set, crebo, situatie),
  };
}
