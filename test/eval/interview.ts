/** Plays interviews and counts how often the true dossier ends up high. */
import type { Antwoorden, TaakAntwoord } from '../../shared/domain/antwoord';
import { themaModels } from '../../shared/matching/theme-model';
import { drawCandidate, type Candidate, type Universe } from './candidate';
import type { Method } from './methods';

/** cold: nothing typed. vague: one card, the most common that is true. told: two true cards. */
export const STARTS = ['koud', 'vaag', 'verteld'] as const;
export type Start = (typeof STARTS)[number];
export const LENGTHS = [5, 10, 15, 20] as const;
const TOPS = [1, 3, 5, 10] as const;

/** Share of candidates whose dossier is in the top k, per number of cards. */
export interface Tally {
  readonly kaarten: number;
  readonly top1: number;
  readonly top3: number;
  readonly top5: number;
  readonly top10: number;
}

export interface Played {
  readonly candidate: Candidate;
  /** Place of the true dossier (0 is first) after each of LENGTHS. */
  readonly places: readonly number[];
}

export function play(universe: Universe, method: Method, start: Start, seed: number): Played {
  const { model } = universe;
  const candidate = drawCandidate(universe, seed);
  const taken: TaakAntwoord[] = opening(candidate, start);
  const themas = method.asksThemes
    ? [...themaModels(model).keys()].map((thema) => ({ thema, kent: candidate.knows(thema) }))
    : [];
  const current = (): Antwoorden => ({ taken, werkprocessen: [], themas });
  const places: number[] = [];
  for (let asked = 1; asked <= Math.max(...LENGTHS); asked += 1) {
    const taak = method.next(model, current(), candidate.random);
    if (taak) taken.push({ taak: taak.id, niveau: candidate.answer(taak) });
    if ((LENGTHS as readonly number[]).includes(asked)) {
      const place = method.rank(model, current()).indexOf(candidate.kwalificatie.dossier);
      places.push(place === -1 ? Infinity : place);
    }
  }
  return { candidate, places };
}

/** What the person brings up in own words, before any question. */
function opening({ trueCards, random }: Candidate, start: Start): TaakAntwoord[] {
  const told = (ids: readonly TaakAntwoord['taak'][]): TaakAntwoord[] =>
    ids.map((taak) => ({ taak, niveau: 'zelfstandig', zelfGenoemd: true }));
  if (start === 'koud') return [];
  if (start === 'vaag') {
    const common = [...trueCards].sort(
      (a, b) => b.raakvlakken.length - a.raakvlakken.length || (a.id < b.id ? -1 : 1),
    );
    return told(common.slice(0, 1).map((taak) => taak.id));
  }
  const left = [...trueCards];
  const chosen = Array.from({ length: Math.min(2, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  );
  return told(chosen.flat().map((taak) => taak.id));
}

export function tally(played: readonly Played[]): Tally[] {
  return LENGTHS.map((kaarten, i) => {
    const share = (top: number): number =>
      Math.round(
        (played.filter(({ places }) => (places[i] ?? Infinity) < top).length / played.length) * 1000,
      ) / 1000;
    const [top1, top3, top5, top10] = TOPS.map(share) as [number, number, number, number];
    return { kaarten, top1, top3, top5, top10 };
  });
}
