/** Filters places by the hard limits and ranks the rest for one person. */
import type { LeerbaanWensen, Weggevallen } from '../contract/leerbanen-vorm';
import type { Aansluiter, Aansluiting } from './aansluiting';
import { distanceKm, type Punt } from './distance';
import { failedLimit } from './limits';
import type { Plek, PlekLijst } from './plek';
import { scoreOf } from './score';

export interface RangVraag<P extends Plek> {
  /** All places, or all that do not fall away for their richting. */
  readonly lijsten: readonly PlekLijst<P>[];
  /** How many more there are, which all fall away for their richting. */
  readonly andereRichting: number;
  readonly wensen: LeerbaanWensen;
  /** Where the person is; undefined when the postcode is not known. */
  readonly hier: Punt | undefined;
  readonly aansluiter: Aansluiter;
  /** How many of the best to answer. */
  readonly aantal: number;
}

export interface Gerangschikt<P extends Plek> {
  readonly plek: P;
  /** Undefined when it is not known. */
  readonly km: number | undefined;
  readonly aansluiting: Aansluiting;
  readonly score: number;
}

export interface Ranglijst<P extends Plek> {
  /** Best first; equal scores by id. */
  readonly beste: readonly Gerangschikt<P>[];
  /** All that pass the limits. */
  readonly totaal: number;
  /** Every other place, under the first limit that it fails. */
  readonly weggevallen: Weggevallen;
}

/** Places that pass the limits: where they stand and their score. Of 100,000 only the best become objects. */
interface Passed<P extends Plek> {
  readonly lijsten: PlekLijst<P>[];
  readonly indexen: number[];
  readonly kms: (number | undefined)[];
  readonly scores: number[];
}

export function rankLeerbanen<P extends Plek>(vraag: RangVraag<P>): Ranglijst<P> {
  const { lijsten, andereRichting, wensen, hier, aansluiter, aantal } = vraag;
  const weggevallen = {
    richting: andereRichting,
    afstand: 0,
    leerweg: 0,
    niveau: 0,
    start: 0,
    dagen: 0,
    praktijkverklaring: 0,
  };
  const passed: Passed<P> = { lijsten: [], indexen: [], kms: [], scores: [] };
  for (const lijst of lijsten) {
    for (let index = 0; index < lijst.aantal; index += 1) {
      const plek = lijst.kijk(index);
      const { punt } = plek;
      const km = hier && punt && distanceKm(hier, punt);
      const failed = failedLimit(plek, wensen, km);
      if (failed !== undefined) {
        weggevallen[failed] += 1;
        continue;
      }
      const { leerweg, kenmerken } = plek;
      const aansluiting = aansluiter.van(plek.aanbod);
      passed.lijsten.push(lijst);
      passed.indexen.push(index);
      passed.kms.push(km);
      passed.scores.push(scoreOf({ aansluiting, km, maxKm: wensen.maxKm, leerweg, kenmerken }));
    }
  }
  return { beste: best(passed, aantal, aansluiter), totaal: passed.scores.length, weggevallen };
}

/** Sorts only what can be among the best. */
function best<P extends Plek>(
  { lijsten, indexen, kms, scores }: Passed<P>,
  aantal: number,
  aansluiter: Aansluiter,
): Gerangschikt<P>[] {
  const lowest = Float64Array.from(scores).sort().at(-aantal) ?? 0;
  return lijsten
    .flatMap((lijst, i): Gerangschikt<P>[] => {
      const score = scores[i] ?? 0;
      if (score < lowest) return [];
      const plek = lijst.neem(indexen[i] ?? 0);
      return [{ plek, km: kms[i], aansluiting: aansluiter.van(plek.aanbod), score }];
    })
    .sort((a, b) => b.score - a.score || a.plek.volgorde - b.plek.volgorde)
    .slice(0, aantal);
}
