/** Says in one or two Dutch sentences why a condition has its state: the answers it rests on, or what is missing. */
import type { Oordeel } from './evaluate';
import type { Feiten } from './facts';
import { AFGELEIDE_VELDEN } from './profile-facts';
import type { Voorwaarde } from './regeling-schema';
import type { RegelsOpDatum } from './rule-book';

const NIET_BEKEND = 'Dat weten we nog niet.';
const NIET_GENOEG = 'Of dat genoeg is, weten we nog niet.';
const VOOR_IEDEREEN = 'Dit geldt voor iedereen.';

export function explain(
  voorwaarde: Voorwaarde,
  oordeel: Oordeel,
  feiten: Feiten,
  regels: RegelsOpDatum,
): string {
  const gronden = sentence(oordeel.rustOp, feiten);
  if (oordeel.staat !== 'onbekend') return gronden || VOOR_IEDEREEN;
  if (gronden) return `${gronden} ${voorwaarde.bijOnbekend ?? NIET_GENOEG}`;
  return missing(oordeel.open[0], feiten, regels) ?? NIET_BEKEND;
}

/** Facts of a kwalificatie can not be known before one is chosen. */
function missing(veld: string | undefined, feiten: Feiten, regels: RegelsOpDatum): string | undefined {
  const vraag = veld === undefined ? undefined : regels.vraagVoor(veld);
  const { niveau } = AFGELEIDE_VELDEN;
  const nogGeenRichting = vraag?.plek === 'richting' && !feiten.has(niveau);
  return nogGeenRichting ? regels.vraagVoor(niveau)?.alsOnbekend : vraag?.alsOnbekend;
}

/** "Je vulde in: geen diploma en 16 of 17 jaar." Facts with another beginning get their own sentence. */
function sentence(velden: readonly string[], feiten: Feiten): string {
  const perAanhef = new Map<string, Set<string>>();
  for (const veld of velden) {
    const feit = feiten.get(veld);
    if (feit === undefined) continue;
    perAanhef.set(feit.aanhef, (perAanhef.get(feit.aanhef) ?? new Set()).add(feit.woorden));
  }
  return [...perAanhef].map(([aanhef, woorden]) => `${aanhef}: ${[...woorden].join(' en ')}.`).join(' ');
}
