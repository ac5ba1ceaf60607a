/**
 * How many rows each part of the A4 gets. When everything does not fit on one page, rows are taken away
 * one at a time in a fixed order; the paper says how many are left out. What the person chose goes last.
 */
import type { Advies } from '../../shared/contract/advies-vorm';

export const DELEN = ['sterk', 'voorstel', 'geld', 'leerbanen', 'richtingen'] as const;
export type Deel = (typeof DELEN)[number];
export type Plan = Readonly<Record<Deel, number>>;

/** In this order rows are taken away, each time down to this many. */
const STEPS: readonly (readonly [Deel, number])[] = [
  ['voorstel', 5],
  ['geld', 2],
  ['sterk', 7],
  ['sterk', 6],
  ['voorstel', 4],
  ['geld', 1],
  ['sterk', 5],
  ['sterk', 4],
  ['voorstel', 3],
  ['sterk', 3],
  ['voorstel', 2],
  ['geld', 0],
  ['voorstel', 1],
  ['sterk', 2],
  ['leerbanen', 3],
  ['leerbanen', 2],
  ['richtingen', 2],
  ['richtingen', 1],
  ['leerbanen', 1],
  ['sterk', 1],
];

/** @returns ever smaller plans, the first with every row there is; never empty */
export function plans({ sterk, voorstel, geld, leerbanen, richtingen }: Advies): readonly Plan[] {
  const all: Plan = {
    sterk: sterk.length,
    voorstel: voorstel.length,
    geld: geld.length,
    leerbanen: leerbanen.length,
    richtingen: richtingen.length,
  };
  const made: Plan[] = [all];
  let last = all;
  for (const [deel, most] of STEPS) {
    if (last[deel] <= most) continue;
    last = { ...last, [deel]: most };
    made.push(last);
  }
  return made;
}
