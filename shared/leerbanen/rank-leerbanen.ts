/** Filters places by the hard limits and ranks the rest for one person. */
import type { LeerbaanTreffer, LeerbaanWensen, Weggevallen } from '../contract/leerbanen-vorm';
import type { TitelSleutel } from '../domain/ids';
import type { Groep } from '../matching/evidence';
import { aansluiting, type Aansluiting } from './aansluiting';
import { distanceKm, type Punt } from './distance';
import { failedLimit } from './limits';
import type { Aanbod, Plek } from './plek';
import { scoreOf } from './score';

export interface RangVraag {
  readonly plekken: readonly Plek[];
  readonly wensen: LeerbaanWensen;
  /** Where the person is; undefined when the postcode is not known. */
  readonly hier: Punt | undefined;
  readonly groepVan: (sleutel: TitelSleutel) => Groep;
  /** How many of the best to answer. */
  readonly aantal: number;
}

export interface Ranglijst {
  /** Best first; equal scores by id. */
  readonly treffers: LeerbaanTreffer[];
  /** All that pass the limits. */
  readonly totaal: number;
  /** Every other place, under the first limit that it fails. */
  readonly weggevallen: Weggevallen;
}

interface Scored {
  readonly plek: Plek;
  readonly km: number | undefined;
  readonly past: Aansluiting;
  readonly score: number;
}

export function rankLeerbanen({ plekken, wensen, hier, groepVan, aantal }: RangVraag): Ranglijst {
  const weggevallen = {
    richting: 0,
    afstand: 0,
    leerweg: 0,
    niveau: 0,
    start: 0,
    dagen: 0,
    praktijkverklaring: 0,
  };
  const fits = new Map<Aanbod, Aansluiting>();
  const fitOf = (aanbod: Aanbod): Aansluiting => {
    const known = fits.get(aanbod) ?? aansluiting(aanbod, groepVan);
    fits.set(aanbod, known);
    return known;
  };
  const passed: Scored[] = [];
  for (const plek of plekken) {
    const km = hier && plek.punt ? distanceKm(hier, plek.punt) : undefined;
    const failed = failedLimit(plek, wensen, km);
    if (failed !== undefined) {
      weggevallen[failed] += 1;
      continue;
    }
    const past = fitOf(plek.aanbod);
    const { leerweg, kenmerken } = plek.leerbaan;
    passed.push({
      plek,
      km,
      past,
      score: scoreOf({ aansluiting: past, km, maxKm: wensen.maxKm, leerweg, kenmerken }),
    });
  }
  passed.sort((a, b) => b.score - a.score || (a.plek.leerbaan.id < b.plek.leerbaan.id ? -1 : 1));
  return { treffers: passed.slice(0, aantal).map(toTreffer), totaal: passed.length, weggevallen };
}

function toTreffer({ plek, km, past, score }: Scored): LeerbaanTreffer {
  return {
    leerbaan: plek.leerbaan,
    kwalificatie: plek.kwalificatie,
    niveau: plek.niveau,
    ...(km === undefined ? {} : { km }),
    hierTeLeren: past.hierTeLeren,
    teLeren: past.teLeren,
    leerTitels: [...past.leerTitels],
    gebruikt: past.gebruikt,
    werkprocessenBekend: past.bekend,
    score,
  };
}
