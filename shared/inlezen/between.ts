/** What changed between two editions of the data, along the loads that lead from one to the other. */
import { omgekeerd, type KwalificatieVerschil } from './kwalificatie-verschil';

/** One load: from which data it led to which, and what it changed. */
export interface Stap {
  /** Hash of the reference database, or the beginning of it. */
  readonly van: string;
  readonly naar: string;
  readonly kwalificaties: readonly KwalificatieVerschil[];
}

/**
 * The shortest way counts, forwards and back: going back to an earlier edition undoes what its loads changed.
 * @returns the changes of each step, in order; undefined when no loads are known that lead there
 */
export function verschillenTussen(
  stappen: readonly Stap[],
  van: string,
  naar: string,
): readonly (readonly KwalificatieVerschil[])[] | undefined {
  const both = stappen.flatMap((stap): Stap[] => [
    stap,
    { van: stap.naar, naar: stap.van, kwalificaties: stap.kwalificaties.map(omgekeerd) },
  ]);
  const ways = new Map<string, readonly Stap[]>([[van, []]]);
  const queue = [van];
  for (let at = queue.shift(); at !== undefined && !ways.has(naar); at = queue.shift()) {
    for (const stap of both) {
      if (stap.van !== at || ways.has(stap.naar)) continue;
      ways.set(stap.naar, [...(ways.get(at) ?? []), stap]);
      queue.push(stap.naar);
    }
  }
  return ways.get(naar)?.map(({ kwalificaties }) => kwalificaties);
}
