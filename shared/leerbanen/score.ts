/**
 * How well a place fits a person, from 0 to 1. Only what the hard limits let through is scored.
 * A part that is not known counts half: unknown is neither the best nor the worst.
 */
import type { Kenmerk, Leerweg } from '../domain/leerbaan';
import type { Aansluiting } from './aansluiting';

/** Shares of the score; together 1. */
const SHARE = { leren: 0.4, gebruikt: 0.1, afstand: 0.4, leerweg: 0.04, kenmerken: 0.06 } as const;

/** A leerbaan in bbl is a paid job, which is what most people who use this look for. */
const LEERWEG: Readonly<Record<Leerweg, number>> = { bbl: 1, overig: 0.5, bol: 0 };

/** Together 1. First what helps a person without a startkwalificatie. */
const KENMERK: Readonly<Record<Kenmerk, number>> = {
  praktijkverklaring: 0.4,
  'begeleiding-op-maat': 0.3,
  'mbo-certificaat': 0.15,
  'vaste-baan': 0.1,
  'fysieke-toegankelijkheid': 0.05,
};

/** Kilometres at which distance counts half when the person set no limit. */
const USUAL_KM = 30;
const UNKNOWN = 0.5;

export interface ScoreDelen {
  readonly aansluiting: Aansluiting;
  /** Undefined when it is not known. */
  readonly km: number | undefined;
  readonly maxKm: number | undefined;
  readonly leerweg: Leerweg;
  readonly kenmerken: readonly Kenmerk[];
}

export function scoreOf({ aansluiting, km, maxKm, leerweg, kenmerken }: ScoreDelen): number {
  const features = kenmerken.reduce((sum, kenmerk) => sum + KENMERK[kenmerk], 0);
  return (
    SHARE.leren * learnShare(aansluiting) +
    SHARE.gebruikt * usedShare(aansluiting) +
    SHARE.afstand * closeness(km, maxKm ?? USUAL_KM) +
    SHARE.leerweg * LEERWEG[leerweg] +
    SHARE.kenmerken * features
  );
}

/** Of what is still to learn, the part that can be learned here; 1 when nothing is left to learn. */
function learnShare({ bekend, teLeren, hierTeLeren }: Aansluiting): number {
  if (!bekend) return UNKNOWN;
  return teLeren === 0 ? 1 : hierTeLeren / teLeren;
}

/** Of the whole kwalificatie, the part that the person can do and that is used here. */
function usedShare({ bekend, totaal, kan, gebruikt }: Aansluiting): number {
  if (totaal === 0) return 0;
  return (bekend ? gebruikt : UNKNOWN * kan) / totaal;
}

/** 1 next door, a half at the limit. */
function closeness(km: number | undefined, limit: number): number {
  return km === undefined ? UNKNOWN : limit / (limit + km);
}
