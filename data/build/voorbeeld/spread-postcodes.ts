/**
 * Spreads places over the country as people are spread: a postcode holds about as many people
 * everywhere, so evenly over postcodes is evenly over people. Every gemeente gets one first.
 */
import type { Chance } from './chance';
import type { VoorbeeldPc4 } from './feiten';

/** @returns `count` postcodes in mixed order; some twice only when there are fewer postcodes than that */
export function spreadPostcodes(
  postcodes: readonly VoorbeeldPc4[],
  count: number,
  chance: Chance,
): VoorbeeldPc4[] {
  const gemeenten = new Map<string, VoorbeeldPc4[]>();
  for (const postcode of [...postcodes].sort(byGemeente)) {
    const list = gemeenten.get(postcode.gemeente);
    if (list) list.push(postcode);
    else gemeenten.set(postcode.gemeente, [postcode]);
  }
  const firsts = chance.shuffle([...gemeenten.values()].map((list) => chance.pick(list))).slice(0, count);
  const used = new Set(firsts);
  const rest = [...gemeenten.values()].flat().filter((postcode) => !used.has(postcode));
  return chance.shuffle([
    ...firsts,
    ...everySo(rest.length > 0 ? rest : firsts, count - firsts.length, chance),
  ]);
}

/** A systematic sample: a random start, then steps of the same size through the whole list. */
function everySo(list: readonly VoorbeeldPc4[], count: number, chance: Chance): VoorbeeldPc4[] {
  const step = list.length / Math.max(1, count);
  const start = chance.next() * step;
  return Array.from({ length: count }, (_, i) => list[Math.floor(start + i * step) % list.length]).flatMap(
    (postcode) => postcode ?? [],
  );
}

function byGemeente(a: VoorbeeldPc4, b: VoorbeeldPc4): number {
  const key = (one: VoorbeeldPc4): string => `${one.gemeente} ${one.pc4}`;
  return key(a) < key(b) ? -1 : 1;
}
