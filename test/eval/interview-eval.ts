/** The simulated interview for every method and start, over several seeds, with the spread between them. */
import type { MatchModel } from '../../shared/matching/model';
import { universeOf } from './candidate';
import { play, STARTS, tally, type Played, type Start, type Tally } from './interview';
import { METHODS } from './methods';

export interface InterviewScore {
  readonly start: Start;
  readonly methode: string;
  readonly kandidaten: number;
  readonly uitkomst: readonly Tally[];
  /** Lowest and highest share in the top five over the seeds, after each number of cards. */
  readonly spreiding_top5: readonly (readonly [laagste: number, hoogste: number])[];
}

export interface InterviewReport {
  readonly scores: readonly InterviewScore[];
  /** This method, after 15 cards: share in the top five per sector and per niveau, told start. */
  readonly perSector: Readonly<Record<string, number>>;
  readonly perNiveau: Readonly<Record<string, number>>;
}

const SEEDS = [1000, 2000, 3000] as const;

/** @param perSeed number of candidates for each of the three seeds */
export function evalInterview(model: MatchModel, perSeed: number): InterviewReport {
  const universe = universeOf(model);
  const toldByUs: Played[] = [];
  const scores = STARTS.flatMap((start) =>
    METHODS.map((method): InterviewScore => {
      const bySeed = SEEDS.map((seed) =>
        Array.from({ length: perSeed }, (_, i) => play(universe, method, start, seed + i)),
      );
      if (start === 'verteld' && method === METHODS[0]) toldByUs.push(...bySeed.flat());
      const tallies = bySeed.map(tally);
      const uitkomst = tally(bySeed.flat());
      return {
        start,
        methode: method.naam,
        kandidaten: perSeed * SEEDS.length,
        uitkomst,
        spreiding_top5: uitkomst.map((_one, i) => {
          const values = tallies.map((one) => one[i]?.top5 ?? 0);
          return [Math.min(...values), Math.max(...values)] as const;
        }),
      };
    }),
  );
  return {
    scores,
    perSector: shareBy(toldByUs, ({ candidate }) => candidate.kwalificatie.sector),
    perNiveau: shareBy(toldByUs, ({ candidate }) => `mbo ${String(candidate.kwalificatie.niveau)}`),
  };
}

const AFTER_15 = 2;

function shareBy(played: readonly Played[], keyOf: (one: Played) => string): Record<string, number> {
  const groups = new Map<string, Played[]>();
  for (const one of played) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  const share = (list: readonly Played[]): number =>
    Math.round(
      (list.filter(({ places }) => (places[AFTER_15] ?? Infinity) < 5).length / list.length) * 1000,
    ) / 1000;
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => [key, share(list)]),
  );
}
