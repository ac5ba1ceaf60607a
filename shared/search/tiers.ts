/**
 * The six ways to find something and the score that each can give.
 * The bands do not overlap, so for one typed word the order of MATCHING holds whatever the other
 * evidence is: exact, start of a word, inside a compound, stem, synonym, typo.
 */
import { TREFFERS, type Treffer } from '../contract/zoek-vorm';

type TrefferSoort = Treffer['soort'];

/** Position in `TREFFERS`: 0 is the best. */
export type Tier = 0 | 1 | 2 | 3 | 4 | 5;

export const PRECIES: Tier = 0;
export const WOORDBEGIN: Tier = 1;
export const IN_WOORD: Tier = 2;
export const STAM: Tier = 3;
export const SYNONIEM: Tier = 4;
export const TYPEFOUT: Tier = 5;

const BEST_FLOOR = 0.85;
const STEP = 0.16;
const WIDTH = 0.15;

/** Score (0–1) of a hit; `strength` (0–1) places it within the band of its tier. */
export function tierScore(tier: number, strength: number): number {
  return BEST_FLOOR - tier * STEP + WIDTH * Math.min(1, Math.max(0, strength));
}

export function tierName(tier: number): TrefferSoort {
  return TREFFERS[tier] ?? 'typefout';
}
