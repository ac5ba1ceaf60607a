/** What the answers of one person mean for every part: the evidence, and what to expect of the rest. */
import type { Antwoorden } from '../domain/antwoord';
import { affinities, expectedWhenUnknown } from './affinity';
import { bewijsPerTitel, ordenAntwoorden, type Bewijs } from './evidence';
import type { MatchModel, ModelKwalificatie } from './model';
import { partsOf, type Parts } from './parts';

export interface Situation {
  readonly parts: Parts;
  /** For each title, by index. */
  readonly bewijs: readonly Bewijs[];
  /** For each kwalificatie, by index: what to expect of a part that was not asked, 0 to 1. */
  readonly chances: Float64Array;
  /** For each group of sisters: the best of their chances. */
  readonly shared: Float64Array;
}

export function situationOf(model: MatchModel, antwoorden: Antwoorden): Situation {
  const ordered = ordenAntwoorden(antwoorden);
  const parts = partsOf(model);
  const affinity = affinities(model, ordered);
  const chances = affinity.map(expectedWhenUnknown);
  const shared = chancesOfSisters(parts, affinity, model.groepen);
  return { parts, bewijs: bewijsPerTitel(model, ordered), chances, shared };
}

/**
 * What to expect of a part, in whole units. Sisters that share a title expect the same of it (the
 * best of them), so that a shared basisdeel contributes the same to each.
 * @param eenheden units of the part in the whole
 * @param groep number of the group of sisters that it is in
 */
export function expectedUnits(
  eenheden: number,
  groep: number,
  { laag, hoog }: Bewijs,
  { shared }: Situation,
): number {
  return Math.round(eenheden * (laag === hoog ? laag : laag + (hoog - laag) * (shared[groep] ?? 0)));
}

/** What to expect, in whole units, of the part of a kwalificatie that is not known. */
export function expectedRest(kwalificatie: ModelKwalificatie, { chances }: Situation): number {
  return Math.round(kwalificatie.onbekendeEenheden * (chances[kwalificatie.index] ?? 0));
}

function chancesOfSisters({ start, groep }: Parts, affinity: Float64Array, groepen: number): Float64Array {
  const likelihood = new Float64Array(groepen);
  affinity.forEach((value, index) => {
    const own = Math.exp(value);
    const end = start[index + 1] ?? 0;
    for (let at = start[index] ?? 0; at < end; at += 1) {
      const group = groep[at] ?? 0;
      likelihood[group] = (likelihood[group] ?? 0) + own;
    }
  });
  return likelihood.map((sum) => expectedWhenUnknown(Math.log(sum)));
}
