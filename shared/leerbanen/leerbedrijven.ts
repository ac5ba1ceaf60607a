/**
 * Leerbedrijven to call when no place is found, whatever limits the person set: those that are erkend for the
 * richtingen. Who offers a place for a crebo is erkend for it, so places count as well as erkenningen.
 */
import type { LeerbaanLijst } from '../contract/leerbanen-vorm';
import type { Crebo } from '../domain/ids';
import { distanceKm, type Punt } from './distance';

export type BelLeerbedrijf = LeerbaanLijst['leerbedrijven'][number];

/** A leerbedrijf as a person looks for it. */
export interface Aanbieder {
  /** The same for everything of one leerbedrijf, in places as in erkenningen. */
  readonly sleutel: string;
  readonly naam: string;
  readonly plaats: string;
}

/** That somebody can be called for one kwalificatie, and where. */
export interface Belbaar {
  readonly aanbieder: Aanbieder;
  readonly crebo: Crebo;
  /** Undefined when it is not known. */
  readonly punt: Punt | undefined;
}

export interface BelVraag {
  /** All, or at least the nearest `aantal` and everything else of those. */
  readonly direct: readonly Belbaar[];
  /** Those of the same sector, only asked for when there are too few. */
  readonly zelfdeSector: () => readonly Belbaar[];
  /** Where the person is; undefined when that is not known. */
  readonly hier: Punt | undefined;
  readonly aantal: number;
}

/** The key of a leerbedrijf: its id, or else its name and place. */
export function aanbiederSleutel(id: string, naam: string, plaats: string): string {
  return id || `${naam}|${plaats}`;
}

/**
 * Nearest first; where these are fewer than `aantal`, filled up with the nearest of the same sector. The whole list
 * is nearest first, then by name; a leerbedrijf at an unknown distance comes last. `crebos` of each are the ones it
 * was chosen for. Of two with the same name in the same place only the nearest is named: nobody could tell them apart.
 */
export function leerbedrijvenToCall({ direct, zelfdeSector, hier, aantal }: BelVraag): BelLeerbedrijf[] {
  const list = nearest(direct, hier, aantal);
  if (list.length < aantal) {
    const known = new Set(direct.map(({ aanbieder }) => aanbieder.sleutel));
    const names = new Set(list.map(naamVan));
    const others = zelfdeSector().filter(
      ({ aanbieder }) => !known.has(aanbieder.sleutel) && !names.has(naamVan(aanbieder)),
    );
    list.push(...nearest(others, hier, aantal - list.length));
  }
  return list.sort(nearestFirst);
}

function nearest(all: readonly Belbaar[], hier: Punt | undefined, aantal: number): BelLeerbedrijf[] {
  const names = new Set<string>();
  return [...gather(all, hier).values()]
    .sort(nearestFirst)
    .filter((one) => !names.has(naamVan(one)) && names.add(naamVan(one)))
    .slice(0, aantal);
}

/** Per leerbedrijf its nearest place and all its crebos. */
function gather(all: readonly Belbaar[], hier: Punt | undefined): Map<string, BelLeerbedrijf> {
  const found = new Map<string, BelLeerbedrijf>();
  for (const { aanbieder, crebo, punt } of all) {
    const { sleutel, naam, plaats } = aanbieder;
    const km = hier && punt && distanceKm(hier, punt);
    const known = found.get(sleutel);
    const crebos = known?.crebos ?? [];
    if (!crebos.includes(crebo)) crebos.push(crebo);
    if (!known || (km !== undefined && km < (known.km ?? Infinity))) {
      found.set(sleutel, { naam, plaats, ...(km === undefined ? {} : { km }), crebos });
    }
  }
  for (const { crebos } of found.values()) crebos.sort();
  return found;
}

/** What people know a leerbedrijf by. */
export function naamVan({ naam, plaats }: Pick<Aanbieder, 'naam' | 'plaats'>): string {
  return `${naam}|${plaats}`;
}

function nearestFirst(a: BelLeerbedrijf, b: BelLeerbedrijf): number {
  const [kmA, kmB] = [a.km ?? Infinity, b.km ?? Infinity];
  if (kmA !== kmB) return kmA - kmB;
  const [nameA, nameB] = [naamVan(a), naamVan(b)];
  return nameA < nameB ? -1 : nameA > nameB ? 1 : 0;
}
