/**
 * What ranking needs to know of a place, and no more: of 100,000 places only the best are shown in full,
 * so names and amounts stay in the database until then.
 */
import type { Crebo, Datum } from '../domain/ids';
import type { Kenmerk, Leerweg } from '../domain/leerbaan';
import type { Aanbod } from './aanbod';
import type { Punt } from './distance';

export interface Plek {
  /** Its place in the order of ids: what decides between equals. */
  readonly volgorde: number;
  /** The kwalificatie of today, and the older crebo that the source named, where that was followed up. */
  readonly crebo: Crebo;
  readonly oudeCrebo: Crebo | undefined;
  readonly niveau: number;
  /** Of the place itself, or else the middle of its postcode; undefined when neither is known. */
  readonly punt: Punt | undefined;
  readonly leerweg: Leerweg;
  /** First day; undefined when the source names none. */
  readonly start: Datum | undefined;
  readonly dagenPerWeek: number | undefined;
  readonly kenmerken: readonly Kenmerk[];
  readonly aanbod: Aanbod;
}

/** Many places at once. Ranking looks at 100,000 of them, so they need not all be objects. */
export interface PlekLijst<P extends Plek> {
  readonly aantal: number;
  /** May give the same object each time, filled in anew: it holds until the next one is looked at. */
  readonly kijk: (index: number) => Plek;
  /** Gives an object of its own. */
  readonly neem: (index: number) => P;
}
