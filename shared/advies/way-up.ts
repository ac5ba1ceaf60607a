/**
 * What comes after a kwalificatie: entree → 2 → 3. Of the same dossier where that goes on; else of the same sector;
 * and where the sector ends (entree), of any sector: what has most in common comes first.
 */
import type { Crebo, TaakId, TitelSleutel } from '../domain/ids';

/** A kwalificatie as far as the way up needs it. */
export interface Trede {
  readonly crebo: Crebo;
  readonly niveau: number;
  /** Code of the dossier; '' when it is not known. */
  readonly dossiercrebo: string;
  readonly sector: string;
  readonly actueel: boolean;
  readonly titels: readonly TitelSleutel[];
}

export interface StapOmhoog<T extends Trede> {
  readonly naar: T;
  readonly verband: 'dossier' | 'sector';
  /** Titles that both have. */
  readonly gedeeld: number;
  /** Titles that come with it. */
  readonly erbij: ReadonlySet<TitelSleutel>;
}

export interface OmhoogVraag<T extends Trede> {
  readonly van: T;
  readonly alle: readonly T[];
  /** The tasks that show a title: two titles with a task in common are akin. */
  readonly takenVan: (titel: TitelSleutel) => readonly TaakId[];
  readonly hoogstens: number;
}

/** @returns only kwalificaties that are still offered and of a higher level, nearest first */
export function wayUp<T extends Trede>({ van, alle, takenVan, hoogstens }: OmhoogVraag<T>): StapOmhoog<T>[] {
  const hoger = alle.filter((one) => one.actueel && one.niveau > van.niveau);
  const dossier = nextLevel(hoger.filter((one) => isSister(van, one)));
  const verband = dossier.length > 0 ? 'dossier' : 'sector';
  const kandidaten = dossier.length > 0 ? dossier : elsewhere(van, hoger);
  const kin = kinship(ownTitles(van, alle), takenVan);
  return kandidaten
    .map((naar) => ({ naar, verwant: kin(naar) }))
    .filter(({ verwant }) => verband === 'dossier' || verwant > 0)
    .sort((a, b) => b.verwant - a.verwant || (a.naar.crebo < b.naar.crebo ? -1 : 1))
    .slice(0, hoogstens)
    .map(({ naar }) => {
      const eigen = new Set(van.titels);
      const erbij = new Set(naar.titels.filter((titel) => !eigen.has(titel)));
      return { naar, verband, gedeeld: new Set(naar.titels).size - erbij.size, erbij };
    });
}

function isSister(van: Trede, other: Trede): boolean {
  return van.dossiercrebo !== '' && van.dossiercrebo === other.dossiercrebo;
}

function elsewhere<T extends Trede>(van: T, hoger: readonly T[]): readonly T[] {
  const sector = hoger.filter((one) => one.sector === van.sector);
  return nextLevel(sector.length > 0 ? sector : hoger);
}

/** Only the lowest level there is: one step at a time. */
function nextLevel<T extends Trede>(hoger: readonly T[]): readonly T[] {
  const laagste = Math.min(...hoger.map((one) => one.niveau));
  return hoger.filter((one) => one.niveau === laagste);
}

/** What all sisters share tells nothing of where this one leads; without anything of its own all of it counts. */
function ownTitles(van: Trede, alle: readonly Trede[]): readonly TitelSleutel[] {
  const sisters = alle.filter(
    (one) => one.crebo !== van.crebo && one.niveau === van.niveau && isSister(van, one),
  );
  const eigen = van.titels.filter((titel) => !sisters.some((one) => one.titels.includes(titel)));
  return eigen.length > 0 ? eigen : van.titels;
}

/** The share of its titles, 0 to 1, that are the same or akin. */
function kinship(
  eigen: readonly TitelSleutel[],
  takenVan: OmhoogVraag<Trede>['takenVan'],
): (naar: Trede) => number {
  const titels = new Set(eigen);
  const taken = new Set(eigen.flatMap(takenVan));
  return (naar) => {
    const akin = naar.titels.filter(
      (titel) => titels.has(titel) || takenVan(titel).some((taak) => taken.has(taak)),
    );
    return naar.titels.length === 0 ? 0 : akin.length / naar.titels.length;
  };
}
