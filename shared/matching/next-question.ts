/** Chooses the task card whose answer is expected to tell most. */
import { type Antwoorden, type MatchFilter } from '../domain/antwoord';
import type { Crebo, TaakId } from '../domain/ids';
import { affinities } from './affinity';
import { beliefs } from './belief';
import { bewijsPerTitel, ordenAntwoorden } from './evidence';
import type { MatchModel, ModelTaak } from './model';
import { worthOfCards } from './question-value';

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
const TIE = 0.001;

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
  const worthOf = worthOfCards(model, belief);
  const skipped = new Set<string>(opties.overgeslagen ?? []);
  const askedThemes = new Set([...ordered.taken.keys()].map((id) => model.opTaak.get(id)?.thema));
  const spreading = ordered.themas.size === 0 && ordered.taken.size < SPREAD_FIRST && !hasFavourite(belief);

  let best: { taak: ModelTaak; informatie: number; score: number } | undefined;
  for (const taak of model.taken) {
    if (ordered.taken.has(taak.id) || skipped.has(taak.id) || ordered.overslaan.has(taak.thema)) continue;
    if (taak.kernTitels.length > 0 && taak.kernTitels.every((title) => known[title]?.laag === 1)) continue;
    const { rise, bits: informatie } = worthOf(taak);
    const worth = rise + TIE * informatie;
    const score = spreading && askedThemes.has(taak.thema) ? worth / 2 : worth;
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

function likely(model: MatchModel, taak: ModelTaak, belief: Float64Array): Crebo[] {
  return taak.raakvlakken
    .map(({ kwalificatie }) => ({ kwalificatie, belief: belief[kwalificatie] ?? 0 }))
    .filter((item) => item.belief >= LIKELY)
    .sort((a, b) => b.belief - a.belief || a.kwalificatie - b.kwalificatie)
    .flatMap(({ kwalificatie }) => model.kwalificaties[kwalificatie]?.crebo ?? []);
}
