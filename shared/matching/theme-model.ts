/**
 * What it says of each kwalificatie that a person knows a whole setting, or knows nothing of it.
 *
 * Everybody can do a little of everything. A person knows a setting when they can do clearly more of
 * its titles than that little; the more titles of a kwalificatie lie in the setting, the likelier.
 */
import { CAN, FLIP, OTHER } from './answer-model';
import type { MatchModel } from './model';
import { oncePerModel } from './once-per-model';

/** How many times more than by chance counts as knowing a setting. */
const CLEARLY = 2;

export interface ThemaModel {
  /** Gangbare titles (by index) of which a task of this theme is the core. */
  readonly titels: ReadonlySet<number>;
  /** From this many doable titles on, a person knows the setting. */
  readonly drempel: number;
  /** Per kwalificatie, by index: log of how much likelier it makes a yes, and a no, than by chance. */
  readonly ratio: { readonly kent: Float64Array; readonly kentNiet: Float64Array };
}

export const themaModels = oncePerModel((model: MatchModel): ReadonlyMap<string, ThemaModel> => {
  const titels = new Map<string, Set<number>>();
  for (const taak of model.taken) {
    const set = titels.get(taak.thema) ?? new Set<number>();
    for (const title of taak.kernTitels) if (model.gangbaar[title]) set.add(title);
    titels.set(taak.thema, set);
  }
  return new Map([...titels].map(([thema, set]) => [thema, makeModel(model, set)]));
});

function makeModel(model: MatchModel, titels: ReadonlySet<number>): ThemaModel {
  const drempel = Math.floor(CLEARLY * OTHER * titels.size) + 1;
  const perCount = new Map<number, number>();
  const chance = (own: number): number => {
    const known = perCount.get(own);
    if (known !== undefined) return known;
    const made = blur(atLeast(drempel, own, titels.size - own));
    perCount.set(own, made);
    return made;
  };
  const own = model.kwalificaties.map(() => 0);
  for (const title of titels) {
    for (const index of model.gevraagdDoor[title] ?? []) own[index] = (own[index] ?? 0) + 1;
  }
  const kans = own.map(chance);
  const basis = chance(0);
  return {
    titels,
    drempel,
    ratio: {
      kent: Float64Array.from(kans, (value) => Math.log(value / basis)),
      kentNiet: Float64Array.from(kans, (value) => Math.log((1 - value) / (1 - basis))),
    },
  };
}

function blur(chance: number): number {
  return chance * (1 - FLIP) + (1 - chance) * FLIP;
}

/** Chance of at least `least` doable titles, out of own titles and others. */
function atLeast(least: number, own: number, others: number): number {
  let counts = [1];
  const add = (chance: number): void => {
    const next = new Array<number>(Math.min(counts.length + 1, least)).fill(0);
    counts.forEach((value, i) => {
      next[i] = (next[i] ?? 0) + value * (1 - chance);
      if (i + 1 < least) next[i + 1] = (next[i + 1] ?? 0) + value * chance;
    });
    counts = next;
  };
  for (let i = 0; i < own; i += 1) add(CAN);
  for (let i = 0; i < others; i += 1) add(OTHER);
  return Math.max(0, 1 - counts.reduce((a, b) => a + b, 0));
}
