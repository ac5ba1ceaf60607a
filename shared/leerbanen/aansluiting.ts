/** How what can be learned at a place meets what one person can do already. */
import type { TitelSleutel } from '../domain/ids';
import type { Groep } from '../matching/evidence';
import type { Aanbod } from './plek';

export interface Aansluiting {
  /** Still to learn: everything but *kan ik*, so also what was not asked. */
  readonly teLeren: number;
  readonly hierTeLeren: number;
  readonly leerTitels: readonly string[];
  /** What the person can do already, and how much of it is used here. */
  readonly kan: number;
  readonly gebruikt: number;
  readonly totaal: number;
  readonly bekend: boolean;
}

/** @param groepVan the group of a title for this person; 'niet-gevraagd' for a title nobody knows */
export function aansluiting(aanbod: Aanbod, groepVan: (sleutel: TitelSleutel) => Groep): Aansluiting {
  const leerTitels: string[] = [];
  let teLeren = 0;
  let kan = 0;
  let gebruikt = 0;
  for (const { sleutel, titel, uitvoerbaar } of aanbod.delen) {
    if (groepVan(sleutel) === 'kan-ik') {
      kan += 1;
      if (uitvoerbaar === true) gebruikt += 1;
    } else {
      teLeren += 1;
      if (uitvoerbaar === true) leerTitels.push(titel);
    }
  }
  const totaal = aanbod.delen.length;
  return {
    teLeren,
    hierTeLeren: leerTitels.length,
    leerTitels,
    kan,
    gebruikt,
    totaal,
    bekend: aanbod.bekend,
  };
}
