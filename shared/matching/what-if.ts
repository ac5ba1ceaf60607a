/** "Leer deze twee, dan ook …": which werkprocessen bring most kwalificaties within reach. */
import type { Antwoorden, MatchFilter } from '../domain/antwoord';
import type { Crebo, TitelSleutel } from '../domain/ids';
import { bewijsPerTitel, ordenAntwoorden } from './evidence';
import { rangschik } from './match';
import type { MatchModel, ModelKwalificatie } from './model';

/** From this share of its weight on, a kwalificatie counts as within reach. */
const BINNEN_BEREIK = 0.6;
/** At most this many werkprocessen in one proposal, and this many proposals. */
const MOST_TITLES = 3;
const MOST_PROPOSALS = 3;
/** Only what stands high already is worth a proposal. */
const LOOK_AT = 60;

export interface WatAls {
  readonly titels: readonly TitelSleutel[];
  /** Kwalificaties that come within reach, those that weigh most first; ties by crebo. */
  readonly richtingen: readonly Crebo[];
}

interface Gap {
  readonly crebo: Crebo;
  readonly titels: readonly number[];
}

/**
 * Looks at the kwalificaties that stand highest and are not within reach, and finds for each the
 * fewest werkprocessen (at most three, the heaviest first) that would bring it there. Equal sets are
 * one proposal; a proposal also names every other kwalificatie that the same set brings within reach.
 * @returns best first: most kwalificaties for the fewest werkprocessen; empty without any answer
 */
export function watAls(model: MatchModel, antwoorden: Antwoorden, filter: MatchFilter = {}): WatAls[] {
  const bewijs = bewijsPerTitel(model, ordenAntwoorden(antwoorden));
  const value = (title: number): number => bewijs[title]?.laag ?? 0;
  const near = rangschik(model, antwoorden, filter)
    .filter((richting) => richting.kanIk + richting.metHulp > 0)
    .slice(0, LOOK_AT)
    .flatMap((richting) => model.opCrebo.get(richting.crebo) ?? []);
  const gaps = near.flatMap((kwalificatie) => gapOf(kwalificatie, value) ?? []);
  const proposals = new Map<string, readonly number[]>();
  for (const gap of gaps) proposals.set([...gap.titels].sort((a, b) => a - b).join(), gap.titels);
  return [...proposals.values()]
    .map((titels) => ({
      titels,
      gaps: gaps.filter((gap) => gap.titels.every((title) => titels.includes(title))),
    }))
    .sort(
      (a, b) =>
        b.gaps.length / b.titels.length - a.gaps.length / a.titels.length ||
        a.titels.length - b.titels.length ||
        (a.titels.join() < b.titels.join() ? -1 : 1),
    )
    .slice(0, MOST_PROPOSALS)
    .map(({ titels, gaps: reached }) => ({
      titels: titels.flatMap((title) => model.titels[title] ?? []),
      richtingen: reached.map((gap) => gap.crebo),
    }));
}

/** The heaviest werkprocessen that are missing; undefined when it is in reach already or too far away. */
function gapOf(kwalificatie: ModelKwalificatie, value: (title: number) => number): Gap | undefined {
  const all = kwalificatie.onderdelen.reduce(
    (sum, deel) => sum + deel.eenheden,
    kwalificatie.onbekendeEenheden,
  );
  let sum = kwalificatie.onderdelen.reduce((total, deel) => total + deel.eenheden * value(deel.titel), 0);
  if (sum >= BINNEN_BEREIK * all) return undefined;
  const missing = kwalificatie.onderdelen
    .map((deel) => ({ titel: deel.titel, gain: deel.eenheden * (1 - value(deel.titel)) }))
    .filter((deel) => deel.gain > 0)
    .sort((a, b) => b.gain - a.gain || a.titel - b.titel);
  const titels: number[] = [];
  for (const deel of missing) {
    if (sum >= BINNEN_BEREIK * all || titels.length === MOST_TITLES) break;
    titels.push(deel.titel);
    sum += deel.gain;
  }
  return sum >= BINNEN_BEREIK * all ? { crebo: kwalificatie.crebo, titels } : undefined;
}
