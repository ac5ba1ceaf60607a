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
import { oncePerModel } from './once-per-model';

export const CAN = 0.8;
export const OTHER = 0.05;
export const FLIP = 0.1;

/** Probability of each answer; the three add up to 1. */
export type Kansen = Readonly<Record<Niveau, number>>;

/**
 * @param kern, deel titles of the card inside the kwalificatie at hand
 * @param otherKern, otherDeel titles of the card outside it, which may be known by chance
 */
function answerChances(kern: number, deel: number, otherKern: number, otherDeel: number): Kansen {
  const none = (inside: number, others: number): number => (1 - CAN) ** inside * (1 - OTHER) ** others;
  const core = 1 - none(kern, otherKern);
  const part = (1 - core) * (1 - none(deel, otherDeel));
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
  return answerChances(0, 0, taak.gangbaar.kern, taak.gangbaar.deel);
}

/** Log of how much more likely an answer is inside a kwalificatie than outside it. */
export type LogRatio = Readonly<Record<Niveau, number>>;

export interface GewogenRaakvlak {
  readonly kwalificatie: number;
  /** True when the task is the core of at least one part. */
  readonly isKern: boolean;
  readonly kansen: Kansen;
  /** Never lower for a better answer, so that a better answer never harms a kwalificatie. */
  readonly ratio: LogRatio;
}

/** For each taak id what its answers say of each kwalificatie that it touches. */
export const weighedRaakvlakken = oncePerModel(
  (model: MatchModel): ReadonlyMap<string, readonly GewogenRaakvlak[]> =>
    new Map(model.taken.map((taak) => [taak.id as string, weighTaak(taak)])),
);

function weighTaak(taak: ModelTaak): GewogenRaakvlak[] {
  const base = baseChances(taak);
  return taak.raakvlakken.map(({ kwalificatie, kern, deel }) => {
    const others = {
      kern: Math.max(0, taak.gangbaar.kern - kern),
      deel: Math.max(0, taak.gangbaar.deel - deel),
    };
    const kansen = answerChances(kern, deel, others.kern, others.deel);
    return { kwalificatie, isKern: kern > 0, kansen, ratio: rising(kansen, base) };
  });
}

/** Answers that weigh the same, with their chance inside the kwalificatie and outside it. */
interface Pool {
  readonly niveaus: readonly Niveau[];
  readonly inside: number;
  readonly outside: number;
}

/** Neighbouring answers that would weigh in the wrong order count as one and the same answer. */
function rising(kansen: Kansen, base: Kansen): LogRatio {
  const pools: Pool[] = [];
  for (const niveau of NIVEAUS) {
    let pool: Pool = { niveaus: [niveau], inside: kansen[niveau], outside: base[niveau] };
    for (let worse = pools.pop(); worse; worse = pools.pop()) {
      if (worse.inside * pool.outside < pool.inside * worse.outside) {
        pools.push(worse);
        break;
      }
      pool = {
        niveaus: [...worse.niveaus, ...pool.niveaus],
        inside: worse.inside + pool.inside,
        outside: worse.outside + pool.outside,
      };
    }
    pools.push(pool);
  }
  const weightOf = (niveau: Niveau): number => {
    const pool = pools.find(({ niveaus }) => niveaus.includes(niveau));
    return pool === undefined ? 0 : Math.log(pool.inside / pool.outside);
  };
  return {
    'nog-niet': weightOf('nog-niet'),
    'met-hulp': weightOf('met-hulp'),
    zelfstandig: weightOf('zelfstandig'),
  };
}

/**
 * How much less likely it is that somebody brings up a task of own accord when it has nothing to do
 * with their kwalificatie. Out of some 450 tasks a person names the three or four that made up
 * their days, while to a question about any task they may say yes by chance.
 */
const UNPROMPTED = 0.008;

/** What a task that the person brought up says of a kwalificatie of which it is the core. */
export function unpromptedRatio(ratio: LogRatio): LogRatio {
  const strong = -Math.log(UNPROMPTED);
  return {
    'nog-niet': ratio['nog-niet'],
    'met-hulp': Math.max(ratio['met-hulp'], strong / 2),
    zelfstandig: Math.max(ratio.zelfstandig, strong),
  };
}

/** What an answer on a werkproces itself says of a kwalificatie that asks it. */
export const TITEL_RATIO: LogRatio = {
  'nog-niet': Math.log((1 - CAN) / (1 - OTHER)),
  'met-hulp': 0,
  zelfstandig: Math.log(CAN / OTHER),
};
