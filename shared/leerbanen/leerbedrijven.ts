/**
 * Leerbedrijven to call when no place is found. A leerbedrijf that offers a place for a crebo is
 * erkend for it, so the loaded places themselves tell who is, whatever limits the person set.
 */
import type { LeerbaanLijst } from '../contract/leerbanen-vorm';
import type { Crebo } from '../domain/ids';
import { distanceKm, type Punt } from './distance';
import type { Plek } from './plek';

export type Leerbedrijf = LeerbaanLijst['leerbedrijven'][number];

export interface BelVraag {
  readonly plekken: readonly Plek[];
  /** Empty means every kwalificatie. */
  readonly crebos: readonly Crebo[];
  /** The sectors of those crebos. */
  readonly sectoren: ReadonlySet<string>;
  readonly hier: Punt | undefined;
  readonly aantal: number;
}

/**
 * Those with a place for the crebos, nearest first; where these are fewer than `aantal`, filled up
 * with the nearest of the same sector. The whole list is nearest first, then by name; a leerbedrijf
 * at an unknown distance comes last. `crebos` of each are the ones it was chosen for.
 */
export function leerbedrijvenToCall(vraag: BelVraag): Leerbedrijf[] {
  const { plekken, crebos, sectoren, hier, aantal } = vraag;
  const wanted = new Set<string | undefined>(crebos);
  const direct = gather(
    plekken.filter(
      ({ leerbaan }) => wanted.size === 0 || wanted.has(leerbaan.crebo) || wanted.has(leerbaan.oudeCrebo),
    ),
    hier,
  );
  const chosen = [...direct.values()].sort(nearestFirst).slice(0, aantal);
  if (chosen.length < aantal) {
    const others = plekken.filter((plek) => sectoren.has(plek.sector) && !direct.has(keyOf(plek)));
    const filling = [...gather(others, hier).values()].sort(nearestFirst);
    chosen.push(...filling.slice(0, aantal - chosen.length));
  }
  return chosen.sort(nearestFirst);
}

/** Per leerbedrijf its nearest place and the crebos of all its places. */
function gather(plekken: readonly Plek[], hier: Punt | undefined): Map<string, Leerbedrijf> {
  const found = new Map<string, Leerbedrijf>();
  for (const plek of plekken) {
    const { leerbedrijf: naam, plaats, crebo } = plek.leerbaan;
    const km = hier && plek.punt ? distanceKm(hier, plek.punt) : undefined;
    const key = keyOf(plek);
    const known = found.get(key);
    const crebos = known?.crebos ?? [];
    if (!crebos.includes(crebo)) crebos.push(crebo);
    if (!known || (km !== undefined && km < (known.km ?? Infinity))) {
      found.set(key, { naam, plaats, ...(km === undefined ? {} : { km }), crebos });
    }
  }
  for (const { crebos } of found.values()) crebos.sort();
  return found;
}

function keyOf({ leerbaan: { leerbedrijfId, leerbedrijf, plaats } }: Plek): string {
  return leerbedrijfId || `${leerbedrijf}|${plaats}`;
}

function nearestFirst(a: Leerbedrijf, b: Leerbedrijf): number {
  const km = (one: Leerbedrijf): number => one.km ?? Infinity;
  if (km(a) !== km(b)) return km(a) - km(b);
  const name = (one: Leerbedrijf): string => `${one.naam}|${one.plaats}`;
  return name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0;
}
