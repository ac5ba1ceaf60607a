/** The four groups of a kwalificatie in words, the same in every place where a bar stands. */
import { nl } from '../i18n/nl';

export interface FourState {
  readonly kanIk: number;
  readonly metHulp: number;
  readonly teLeren: number;
  readonly nietGevraagd: number;
}

export const FOUR_STATES = [
  'kanIk',
  'metHulp',
  'teLeren',
  'nietGevraagd',
] as const satisfies readonly (keyof FourState)[];

export function total(counts: FourState): number {
  return counts.kanIk + counts.metHulp + counts.teLeren + counts.nietGevraagd;
}

/** `6 van de 9 kun je al · 1 met hulp · 1 leren · 1 nog niet gevraagd`; parts of zero are left out. */
export function countsInWords(counts: FourState): string {
  const all = total(counts);
  if (all === 0) return nl.balk.leeg;
  const parts = [`${String(counts.kanIk)} van de ${String(all)} kun je al`];
  if (counts.metHulp > 0) parts.push(`${String(counts.metHulp)} met hulp`);
  if (counts.teLeren > 0) parts.push(`${String(counts.teLeren)} leren`);
  if (counts.nietGevraagd > 0) parts.push(`${String(counts.nietGevraagd)} nog niet gevraagd`);
  return parts.join(' · ');
}

export interface Part {
  readonly state: keyof FourState;
  /** How many stand before it. */
  readonly from: number;
  readonly size: number;
}

/** The parts of the bar from left to right; a part without werkprocessen is left out. */
export function partsOf(counts: FourState): readonly Part[] {
  return FOUR_STATES.map((state, index) => ({
    state,
    from: FOUR_STATES.slice(0, index).reduce((sum, before) => sum + counts[before], 0),
    size: counts[state],
  })).filter((part) => part.size > 0);
}
