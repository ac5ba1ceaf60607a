/** How what can be learned at a place meets what one person can do already. */
import type { TitelSleutel } from '../domain/ids';
import type { Groep } from '../matching/evidence';
import type { Aanbod, Takenlijst } from './aanbod';

export interface Aansluiting {
  /** Still to learn: everything but *kan ik*, so also what was not asked. */
  readonly teLeren: number;
  readonly hierTeLeren: number;
  /** What the person can do already, and how much of it is used here. */
  readonly kan: number;
  readonly gebruikt: number;
  readonly totaal: number;
  readonly bekend: boolean;
}

/** Answers for one person; each list of titles is looked up once, and each offer counted once. */
export interface Aansluiter {
  readonly van: (aanbod: Aanbod) => Aansluiting;
  /** Titles that can be learned here and that the person can not do yet or was not asked. */
  readonly leerTitels: (aanbod: Aanbod) => string[];
  /** Titles of its kwalificatie that the person can do, wherever they are used. */
  readonly kanTitels: (aanbod: Aanbod) => string[];
}

/** @param groepVan the group of a title for this person; 'niet-gevraagd' for a title nobody knows */
export function aansluiter(groepVan: (sleutel: TitelSleutel) => Groep): Aansluiter {
  const lists = new Map<Takenlijst, readonly boolean[]>();
  const kanVan = (lijst: Takenlijst): readonly boolean[] => {
    const known = lists.get(lijst) ?? lijst.titels.map(({ sleutel }) => groepVan(sleutel) === 'kan-ik');
    lists.set(lijst, known);
    return known;
  };
  const counted = new Map<Aanbod, Aansluiting>();
  return {
    van: (aanbod) => {
      const known = counted.get(aanbod) ?? count(aanbod, kanVan(aanbod.lijst));
      counted.set(aanbod, known);
      return known;
    },
    leerTitels: ({ lijst, uitvoerbaar }) => {
      const kan = kanVan(lijst);
      return lijst.titels.flatMap(({ titel }, i) =>
        uitvoerbaar?.[i] === true && kan[i] === false ? [titel] : [],
      );
    },
    kanTitels: ({ lijst }) => {
      const kan = kanVan(lijst);
      return lijst.titels.flatMap(({ titel }, i) => (kan[i] === true ? [titel] : []));
    },
  };
}

function count({ uitvoerbaar }: Aanbod, kan: readonly boolean[]): Aansluiting {
  let [hierTeLeren, gebruikt, kanAantal] = [0, 0, 0];
  for (let i = 0; i < kan.length; i += 1) {
    const here = uitvoerbaar?.[i] === true;
    if (kan[i] === true) {
      kanAantal += 1;
      if (here) gebruikt += 1;
    } else if (here) hierTeLeren += 1;
  }
  const totaal = kan.length;
  const bekend = uitvoerbaar !== undefined;
  return { teLeren: totaal - kanAantal, hierTeLeren, kan: kanAantal, gebruikt, totaal, bekend };
}
