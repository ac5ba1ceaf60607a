/**
 * How a person answers a task card, as a probability: the one model behind both the expected
 * coverage and the choice of the next question.
 *
 * A person who fits a kwalificatie can do each of its werkprocessen with probability CAN, and any
 * other with OTHER. They answer *zelfstandig* when they can do a core title of the card, *met hulp*
 * when only a part, and err now and then (FLIP).
 */
import { NIVEAUS, type Niveau } from '../domain/antwoord';
import type { MatchModel, ModelTaak } from './model';

const CAN = 0.8;
const OTHER = 0.05;
const FLIP = 0.1;

/** Probability of each answer; the three add up to 1. */
export type Kansen = Readonly<Record<Niveau, number>>;

/**
 * @param kern, deel titles of the card inside the kwalificatie at hand
 * @param alleKern, alleDeel all titles of the card
 */
function answerChances(kern: number, deel: number, alleKern: number, alleDeel: number): Kansen {
  const none = (inside: number, all: number): number => (1 - CAN) ** inside * (1 - OTHER) ** (all - inside);
  const core = 1 - none(kern, alleKern);
  const part = (1 - core) * (1 - none(deel, alleDeel));
  return blur({ zelfstandig: core, 'met-hulp': part, 'nog-niet': 1 - core - part });
}

function blur(exact: Kansen): Kansen {
  const blurred = (niveau: Niveau): number => exact[niveau] * (1 - FLIP) + ((1 - exact[niveau]) * FLIP) / 2;
  return {
    'nog-niet': blurred('nog-niet'),
    'met-hulp': blurred('met-hulp'),
    zelfstandig: blurred('zelfstandig'),
  };
}

/** The chances of a card for somebody to whose kwalificatie it has no relation. */
export function baseChances(taak: ModelTaak): Kansen {
  return answerChances(0, 0, taak.kernTitels.length, taak.deelTitels.length);
}

/** Log of how much more likely an answer is inside a kwalificatie than outside it. */
export type LogRatio = Readonly<Record<Niveau, number>>;

export interface GewogenRaakvlak {
  readonly kwalificatie: number;
  readonly kansen: Kansen;
  /** Never lower for a better answer, so that a better answer never harms a kwalificatie. */
  readonly ratio: LogRatio;
}

const cache = new WeakMap<MatchModel, ReadonlyMap<string, readonly GewogenRaakvlak[]>>();

/** For each taak id what its answers say of each kwalificatie that it touches. */
export function weighedRaakvlakken(model: MatchModel): ReadonlyMap<string, readonly GewogenRaakvlak[]> {
  const known = cache.get(model);
  if (known) return known;
  const made = new Map(model.taken.map((taak) => [taak.id as string, weighTaak(taak)]));
  cache.set(model, made);
  return made;
}

function weighTaak(taak: ModelTaak): GewogenRaakvlak[] {
  const base = baseChances(taak);
  return taak.raakvlakken.map(({ kwalificatie, kern, deel }) => {
    const kansen = answerChances(kern, deel, taak.kernTitels.length, taak.deelTitels.length);
    return { kwalificatie, kansen, ratio: rising(kansen, base) };
  });
}

function rising(kansen: Kansen, base: Kansen): LogRatio {
  const ratio: Record<Niveau, number> = { 'nog-niet': 0, 'met-hulp': 0, zelfstandig: 0 };
  let floor = -Infinity;
  for (const niveau of NIVEAUS) {
    floor = Math.max(floor, Math.log(kansen[niveau] / base[niveau]));
    ratio[niveau] = floor;
  }
  return ratio;
}

/** What an answer on a werkproces itself says of a kwalificatie that asks it. */
export const TITEL_RATIO: LogRatio = {
  'nog-niet': Math.log((1 - CAN) / (1 - OTHER)),
  'met-hulp': 0,
  zelfstandig: Math.log(CAN / OTHER),
};
