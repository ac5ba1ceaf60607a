/** Counts how often a right card was among the first, in all and per group. */
import type { TitelSleutel } from '../../../shared/domain/ids';
import type { LinkExample } from '../../../shared/linking/example';

/** One hidden title and what came of it. */
export interface Tried {
  readonly sleutel: TitelSleutel;
  readonly example: LinkExample;
  /** Place of the first right card among the first three, from 0; -1 when none of them is right. */
  readonly plaats: number;
  /** The best card was clear enough to be linked in full. */
  readonly duidelijk: boolean;
}

/** Shares of 0 to 1, rounded to three decimals. */
export interface LinkScore {
  readonly titels: number;
  readonly top1: number;
  readonly top3: number;
}

export function scoreOf(tried: readonly Tried[]): LinkScore {
  const share = (top: number): number => {
    const right = tried.filter(({ plaats }) => plaats >= 0 && plaats < top).length;
    return tried.length === 0 ? 0 : Math.round((right / tried.length) * 1000) / 1000;
  };
  return { titels: tried.length, top1: share(1), top3: share(3) };
}

/** Sorted by name of the group. */
export function scorePer(
  tried: readonly Tried[],
  groupsOf: (one: Tried) => readonly string[],
): Record<string, LinkScore> {
  const groups = new Map<string, Tried[]>();
  for (const one of tried) {
    for (const group of groupsOf(one)) groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, list]) => [group, scoreOf(list)]),
  );
}
