/** Gives every part of every kwalificatie its share of the whole. */
import { divideUnits } from './divide-units';
import { UNITS, type GewogenOnderdeel, type MatchKwalificatie } from './model';

/**
 * Share (0 to 1) of a kwalificatie that stays unknown while its official werkprocessen are not
 * loaded: our own estimate names the best known part of the work, not all of it.
 */
const NOT_LOADED = 0.4;

/** A part with its share; the index adds which sisters ask it too. */
type Deel = Omit<GewogenOnderdeel, 'groep'>;

export interface Gewogen {
  readonly onderdelen: readonly Deel[];
  readonly onbekendeEenheden: number;
}

/**
 * Inverse frequency: 1 for a title that one kwalificatie asks, towards 0 for one that all ask.
 * @param askedBy number of kwalificaties that ask the title, at least 1
 * @param all number of kwalificaties, at least `askedBy`
 */
export function titleWeight(askedBy: number, all: number): number {
  return Math.log(1 + all / askedBy) / Math.log(1 + all);
}

/**
 * Sisters (same dossier, same basisdeel) give their basisdeel the same share of the whole, so that
 * the same answers contribute the same to each of them. A sister whose profieldeel is not known
 * keeps that share as unknown: it can not reach full coverage on a basisdeel alone.
 */
export function weigh(
  kwalificaties: readonly MatchKwalificatie[],
  titleIndex: (sleutel: string) => number,
  weights: readonly number[],
): Gewogen[] {
  const weightOf = (sleutel: string): number => weights[titleIndex(sleutel)] ?? 1;
  const groups = basisGroups(kwalificaties, weightOf);
  return kwalificaties.map((kwalificatie) => {
    const basis = kwalificatie.onderdelen.filter((deel) => deel.soort === 'basisdeel');
    const rest = kwalificatie.onderdelen.filter((deel) => deel.soort !== 'basisdeel');
    const share = basis.length === 0 ? 0 : (groups.get(groupKey(kwalificatie)) ?? 1);
    const basisUnits = Math.round(share * UNITS);
    const isEstimate = rest.some((deel) => deel.soort === 'eigen-inschatting');
    const restUnits =
      rest.length === 0 ? 0 : Math.round((UNITS - basisUnits) * (isEstimate ? 1 - NOT_LOADED : 1));
    const shares = [
      ...divideUnits(
        basisUnits,
        basis.map((deel) => weightOf(deel.sleutel)),
      ),
      ...divideUnits(
        restUnits,
        rest.map((deel) => weightOf(deel.sleutel)),
      ),
    ];
    const onderdelen = [...basis, ...rest].map((deel, i) => ({
      ...deel,
      titel: titleIndex(deel.sleutel),
      eenheden: shares[i] ?? 0,
    }));
    return { onderdelen, onbekendeEenheden: UNITS - basisUnits - restUnits };
  });
}

function groupKey(kwalificatie: MatchKwalificatie): string {
  const basis = kwalificatie.onderdelen.filter((deel) => deel.soort === 'basisdeel');
  return [kwalificatie.dossier, ...basis.map((deel) => `${deel.code} ${deel.sleutel}`).sort()].join('|');
}

/** For each group of sisters the share (0 to 1) of the basisdeel, averaged over those with more than it. */
function basisGroups(
  kwalificaties: readonly MatchKwalificatie[],
  weightOf: (sleutel: string) => number,
): Map<string, number> {
  const shares = new Map<string, number[]>();
  for (const kwalificatie of kwalificaties) {
    const sum = { basis: 0, rest: 0 };
    for (const deel of kwalificatie.onderdelen) {
      sum[deel.soort === 'basisdeel' ? 'basis' : 'rest'] += weightOf(deel.sleutel);
    }
    const key = groupKey(kwalificatie);
    const known = shares.get(key) ?? [];
    if (sum.rest > 0) known.push(sum.basis / (sum.basis + sum.rest));
    shares.set(key, known);
  }
  const average = (values: number[]): number =>
    values.length === 0 ? 1 : values.reduce((a, b) => a + b, 0) / values.length;
  return new Map([...shares].map(([key, values]) => [key, average(values)]));
}
