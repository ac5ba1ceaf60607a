/** Counts per kerntaak, for the chart and the table beside it. */
import type { BijdrageVorm } from '../../../shared/contract/antwoorden-vorm';
import type { Groep } from '../../../shared/matching/evidence';
import type { FourState } from '../../ui/four-state';

export interface KerntaakRij extends FourState {
  readonly naam: string;
}

export const STAAT: Readonly<Record<Groep, keyof FourState>> = {
  'kan-ik': 'kanIk',
  'met-hulp': 'metHulp',
  'te-leren': 'teLeren',
  'niet-gevraagd': 'nietGevraagd',
};

/** What can be counted: the rest of which nothing is known has no parts. */
export function known(bijdragen: readonly BijdrageVorm[]): readonly BijdrageVorm[] {
  return bijdragen.filter((bijdrage) => bijdrage.soort !== 'niet-bekend');
}

/** In the order in which the kerntaken stand in the dossier. */
export function groupByKerntaak(
  bijdragen: readonly BijdrageVorm[],
  zonder: string,
): ReadonlyMap<string, readonly BijdrageVorm[]> {
  const groups = new Map<string, BijdrageVorm[]>();
  for (const bijdrage of known(bijdragen)) {
    const kerntaak = bijdrage.kerntaak === '' ? zonder : bijdrage.kerntaak;
    const group = groups.get(kerntaak);
    if (group) group.push(bijdrage);
    else groups.set(kerntaak, [bijdrage]);
  }
  return groups;
}

export function countStates(bijdragen: readonly BijdrageVorm[]): FourState {
  const count = (groep: Groep): number => bijdragen.filter((bijdrage) => bijdrage.groep === groep).length;
  return {
    kanIk: count('kan-ik'),
    metHulp: count('met-hulp'),
    teLeren: count('te-leren'),
    nietGevraagd: count('niet-gevraagd'),
  };
}

export function perKerntaak(bijdragen: readonly BijdrageVorm[], zonder: string): readonly KerntaakRij[] {
  return [...groupByKerntaak(bijdragen, zonder)].map(([naam, delen]) => ({ naam, ...countStates(delen) }));
}
