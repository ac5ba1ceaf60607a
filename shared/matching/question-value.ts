/**
 * What the answer on a card is worth: how much higher it is expected to bring the dossier that fits,
 * and how much it tells at all.
 *
 * Sisters are counted together: while the dossier is open it helps nobody to know which of two
 * sisters it would be.
 */
import { cardsOf, plogp, type Card } from './card-model';
import { dossiersOf } from './dossiers';
import type { MatchModel, ModelTaak } from './model';

/** What it is worth that the dossier that fits stands first, second … fifth; further down is no use. */
const PLACES: readonly number[] = [1, 0.8, 0.6, 0.4, 0.2];

export interface Worth {
  /** Expected rise (0 to 1) of the place of the dossier that fits, by PLACES. */
  readonly rise: number;
  /** Expected information on the kwalificatie that fits, in bits, 0 or more. */
  readonly bits: number;
}

const NOTHING: Worth = { rise: 0, bits: 0 };

/** @param belief chance of each kwalificatie, by index, adding up to 1 */
export function worthOfCards(model: MatchModel, belief: Float64Array): (taak: ModelTaak) => Worth {
  const cards = cardsOf(model);
  const chance = chanceOfDossiers(model, belief);
  const best = Array.from(chance.keys()).sort((a, b) => (chance[b] ?? 0) - (chance[a] ?? 0) || a - b);
  const now = worthOf(best.slice(0, PLACES.length).map((dossier) => chance[dossier] ?? 0));

  return (taak) => {
    const card = cards.get(taak.id);
    if (!card) return NOTHING;
    const others = firstOthers(best, card).map((dossier) => chance[dossier] ?? 0);
    let after = 0;
    let bits = card.bits;
    card.base.forEach((base, niveau) => {
      const first = others.map((value) => value * base);
      let overall = base;
      for (const { dossier, kwalificaties, shift } of card.dossiers) {
        const more = sumOver(kwalificaties, shift[niveau] ?? [], belief);
        overall += more;
        insert(first, (chance[dossier] ?? 0) * base + more);
      }
      bits -= plogp(overall);
      after += worthOf(first);
    });
    for (const { kwalificaties, bits: surer } of card.dossiers) bits += sumOver(kwalificaties, surer, belief);
    return { rise: Math.max(0, after - now), bits: Math.max(0, bits) };
  };
}

function chanceOfDossiers(model: MatchModel, belief: Float64Array): Float64Array {
  const { count, of } = dossiersOf(model);
  const chance = new Float64Array(count);
  belief.forEach((value, index) => {
    const dossier = of[index] ?? 0;
    chance[dossier] = (chance[dossier] ?? 0) + value;
  });
  return chance;
}

/** The likeliest dossiers that the card does not touch: as many as there are places. */
function firstOthers(best: readonly number[], { dossiers }: Card): number[] {
  const others: number[] = [];
  for (const dossier of best) {
    if (others.length === PLACES.length) break;
    if (!dossiers.some((one) => one.dossier === dossier)) others.push(dossier);
  }
  return others;
}

function sumOver(kwalificaties: readonly number[], values: readonly number[], belief: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < kwalificaties.length; i += 1) {
    sum += (belief[kwalificaties[i] ?? 0] ?? 0) * (values[i] ?? 0);
  }
  return sum;
}

/** Puts a chance where it belongs in a list that stands highest first. */
function insert(highestFirst: number[], chance: number): void {
  let place = highestFirst.length;
  while (place > 0 && (highestFirst[place - 1] ?? 0) < chance) {
    highestFirst[place] = highestFirst[place - 1] ?? 0;
    place -= 1;
  }
  highestFirst[place] = chance;
}

function worthOf(highestFirst: readonly number[]): number {
  return PLACES.reduce((sum, worth, place) => sum + worth * (highestFirst[place] ?? 0), 0);
}
