/** Chooses the task card whose answer is expected to tell most. */
import { NIVEAUS, type Antwoorden, type MatchFilter } from '../domain/antwoord';
import type { Crebo, TaakId } from '../domain/ids';
import { affinities } from './affinity';
import { baseChances, weighedRaakvlakken, type GewogenRaakvlak } from './answer-model';
import { beliefs } from './belief';
import { bewijsPerTitel, ordenAntwoorden } from './evidence';
import type { MatchModel, ModelTaak } from './model';

export interface VraagOpties {
  readonly filter?: MatchFilter;
  /** Cards that are not to be asked: skipped by the person. */
  readonly overgeslagen?: readonly TaakId[];
}

export interface Vraag {
  readonly taak: TaakId;
  /** Expected information of the answer in bits, 0 or more. */
  readonly informatie: number;
  /** The likeliest richtingen that this card belongs to, best first. */
  readonly voor: readonly Crebo[];
  /** True while themes are still being spread, false when the card tests a favourite. */
  readonly verkennend: boolean;
}

/** Belief above which a kwalificatie counts as one of "your richtingen" in the reason. */
const LIKELY = 0.01;
/** Until this many answers, and while no settings were chosen, themes that were not asked yet come first. */
const SPREAD_FIRST = 6;

/**
 * @returns the next card, or undefined when no card is left that could change anything.
 * Ties break by id, so that the same answers always lead to the same question.
 */
export function volgendeVraag(
  model: MatchModel,
  antwoorden: Antwoorden,
  opties: VraagOpties = {},
): Vraag | undefined {
  const ordered = ordenAntwoorden(antwoorden);
  const known = bewijsPerTitel(model, ordered);
  const belief = beliefs(affinities(model, ordered), participation(model, opties.filter));
  const raakvlakken = weighedRaakvlakken(model);
  const skipped = new Set<string>(opties.overgeslagen ?? []);
  const askedThemes = new Set([...ordered.taken.keys()].map((id) => model.opTaak.get(id)?.thema));
  const spreading = ordered.themas.size === 0 && ordered.taken.size < SPREAD_FIRST && !hasFavourite(belief);

  let best: { taak: ModelTaak; informatie: number; score: number } | undefined;
  for (const taak of model.taken) {
    if (ordered.taken.has(taak.id) || skipped.has(taak.id) || ordered.overslaan.has(taak.thema)) continue;
    if (taak.kernTitels.length > 0 && taak.kernTitels.every((title) => known[title]?.laag === 1)) continue;
    const informatie = mutualInformation(taak, raakvlakken.get(taak.id) ?? [], belief);
    const score = spreading && askedThemes.has(taak.thema) ? informatie / 2 : informatie;
    if (score > 0 && (best === undefined || score > best.score)) best = { taak, informatie, score };
  }
  if (!best) return undefined;
  return {
    taak: best.taak.id,
    informatie: best.informatie,
    voor: likely(model, best.taak, belief),
    verkennend: spreading,
  };
}

function participation(model: MatchModel, filter: MatchFilter = {}): (index: number) => boolean {
  return (index) => {
    const kwalificatie = model.kwalificaties[index];
    return (
      kwalificatie !== undefined &&
      kwalificatie.onderdelen.length > 0 &&
      (filter.ookOude === true || kwalificatie.actueel) &&
      (filter.niveaus === undefined || filter.niveaus.includes(kwalificatie.niveau))
    );
  };
}

function hasFavourite(belief: Float64Array): boolean {
  return belief.some((value) => value > 0.2);
}

/** Mutual information in bits between the answer on a card and the kwalificatie that fits. */
function mutualInformation(
  taak: ModelTaak,
  raakvlakken: readonly GewogenRaakvlak[],
  belief: Float64Array,
): number {
  const base = baseChances(taak);
  let touched = 0;
  for (const { kwalificatie } of raakvlakken) touched += belief[kwalificatie] ?? 0;
  const untouched = Math.max(0, 1 - touched);
  let bits = 0;
  for (const niveau of NIVEAUS) {
    let overall = untouched * base[niveau];
    for (const { kwalificatie, kansen } of raakvlakken)
      overall += (belief[kwalificatie] ?? 0) * kansen[niveau];
    if (overall <= 0) continue;
    bits += untouched * base[niveau] * Math.log2(base[niveau] / overall);
    for (const { kwalificatie, kansen } of raakvlakken) {
      bits += (belief[kwalificatie] ?? 0) * kansen[niveau] * Math.log2(kansen[niveau] / overall);
    }
  }
  return Math.max(0, bits);
}

function likely(model: MatchModel, taak: ModelTaak, belief: Float64Array): Crebo[] {
  return taak.raakvlakken
    .map(({ kwalificatie }) => ({ kwalificatie, belief: belief[kwalificatie] ?? 0 }))
    .filter((item) => item.belief >= LIKELY)
    .sort((a, b) => b.belief - a.belief || a.kwalificatie - b.kwalificatie)
    .flatMap(({ kwalificatie }) => model.kwalificaties[kwalificatie]?.crebo ?? []);
}
