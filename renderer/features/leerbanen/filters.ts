/**
 * The limits of the search. Distance and days follow the situation of the person until they are changed
 * here; a change here never rewrites what the person answered there.
 */
import type { LeerbaanWensen, Weggevallen } from '../../../shared/contract/leerbanen-vorm';
import type { Crebo, Datum } from '../../../shared/domain/ids';
import type { Leerweg } from '../../../shared/domain/leerbaan';
import { REISAFSTANDEN, type Situatie } from '../../../shared/domain/situatie';

export interface Filters {
  /** Kilometres; null: no limit; absent: as in the situation. */
  readonly maxKm?: number | null;
  /** Days a week; null: no limit; absent: as in the situation. */
  readonly maxDagen?: number | null;
  readonly leerweg: Leerweg | null;
  /** Empty: every level. */
  readonly niveaus: readonly number[];
  readonly startVanaf: Datum | null;
  readonly praktijkverklaring: boolean;
  /** Also places of other richtingen. */
  readonly alleRichtingen: boolean;
}

export const GEEN_FILTERS: Filters = {
  leerweg: null,
  niveaus: [],
  startVanaf: null,
  praktijkverklaring: false,
  alleRichtingen: false,
};

/** Kilometres that hold now; null: no limit. */
export function kmLimit({ maxKm }: Filters, situatie: Situatie): number | null {
  return maxKm === undefined ? (situatie.maxKm ?? null) : maxKm;
}

/** Days a week that hold now; null: no limit. */
export function daysLimit({ maxDagen }: Filters, situatie: Situatie): number | null {
  return maxDagen === undefined ? (situatie.dagenPerWeek ?? null) : maxDagen;
}

/** @param crebos the richtingen to search in, best first */
export function toWensen(filters: Filters, situatie: Situatie, crebos: readonly Crebo[]): LeerbaanWensen {
  const km = kmLimit(filters, situatie);
  const dagen = daysLimit(filters, situatie);
  const { leerweg, niveaus, startVanaf } = filters;
  return {
    crebos: filters.alleRichtingen ? [] : [...crebos],
    ...(situatie.pc4 === undefined ? {} : { pc4: situatie.pc4 }),
    ...(km === null ? {} : { maxKm: km }),
    ...(leerweg === null ? {} : { leerweg }),
    ...(niveaus.length === 0 ? {} : { niveaus: [...niveaus] }),
    ...(startVanaf === null ? {} : { startVanaf }),
    ...(dagen === null ? {} : { maxDagen: dagen }),
    ...(filters.praktijkverklaring ? { alleenPraktijkverklaring: true } : {}),
  };
}

/** The next wider distance; null when only "no limit" is wider. */
export function widerKm(km: number): number | null {
  return REISAFSTANDEN.find((one) => one > km) ?? null;
}

/** The filters with one limit loosened: distance one step wider, every other limit gone. */
export function loosen(filters: Filters, grens: keyof Weggevallen, situatie: Situatie): Filters {
  switch (grens) {
    case 'richting':
      return { ...filters, alleRichtingen: true };
    case 'afstand': {
      const km = kmLimit(filters, situatie);
      return { ...filters, maxKm: km === null ? null : widerKm(km) };
    }
    case 'leerweg':
      return { ...filters, leerweg: null };
    case 'niveau':
      return { ...filters, niveaus: [] };
    case 'start':
      return { ...filters, startVanaf: null };
    case 'dagen':
      return { ...filters, maxDagen: null };
    case 'praktijkverklaring':
      return { ...filters, praktijkverklaring: false };
  }
}
