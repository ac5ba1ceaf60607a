/** Compares one person with kwalificaties: groups, bounds, expected coverage and contributions. */
import type { Antwoorden, MatchFilter } from '../domain/antwoord';
import type { Crebo, TitelSleutel } from '../domain/ids';
import { affinities, expectedWhenUnknown } from './affinity';
import {
  NIET_GEVRAAGD,
  bewijsPerTitel,
  ordenAntwoorden,
  type Bewijs,
  type Groep,
  type Grond,
} from './evidence';
import {
  UNITS,
  type GewogenOnderdeel,
  type MatchModel,
  type ModelKwalificatie,
  type OnderdeelSoort,
} from './model';

/** One part of a kwalificatie, with what it adds to each figure in whole units (see UNITS). */
export interface Bijdrage {
  readonly sleutel: TitelSleutel;
  readonly code: string;
  readonly soort: OnderdeelSoort;
  readonly groep: Groep;
  readonly gronden: readonly Grond[];
  /** Units of this part in the whole. */
  readonly eenheden: number;
  readonly ondergrens: number;
  readonly verwacht: number;
  readonly bovengrens: number;
}

/** Counts and figures of one kwalificatie for one person; figures in whole units of UNITS. */
export interface Richting {
  readonly crebo: Crebo;
  readonly kanIk: number;
  readonly metHulp: number;
  readonly teLeren: number;
  readonly nietGevraagd: number;
  readonly ondergrens: number;
  readonly verwacht: number;
  readonly bovengrens: number;
  /** True when a profieldeel exists that is not known: the figures can not reach 1. */
  readonly profieldeelOnbekend: boolean;
  /** True when tasks stand in for werkprocessen that are not loaded. */
  readonly eigenInschatting: boolean;
}

export interface RichtingUitleg extends Richting {
  readonly bijdragen: readonly Bijdrage[];
  /** Units of what is not known (a profieldeel, or werkprocessen not loaded), and what is expected of it. */
  readonly onbekend: { readonly eenheden: number; readonly verwacht: number };
}

interface Situation {
  readonly bewijs: readonly Bewijs[];
  /** For each kwalificatie, by index: what to expect of a part that was not asked, 0 to 1. */
  readonly chances: Float64Array;
  /** For each group of sisters: the best of their chances. */
  readonly shared: Float64Array;
}

/** Units (0 to 1) as the fraction that is shown: exact to six decimals. */
export function asFraction(units: number): number {
  return units / UNITS;
}

/**
 * All kwalificaties that the filter lets through, best first.
 * Kwalificaties of which nothing at all is known are left out: there is nothing to compare.
 */
export function rangschik(model: MatchModel, antwoorden: Antwoorden, filter: MatchFilter = {}): Richting[] {
  const situation = situationOf(model, antwoorden);
  return model.kwalificaties
    .filter((kwalificatie) => passes(kwalificatie, filter))
    .map((kwalificatie) => summarise(kwalificatie, situation))
    .sort((a, b) => b.verwacht - a.verwacht || (a.crebo < b.crebo ? -1 : 1));
}

/** One kwalificatie with everything its figures rest on; undefined when the crebo is not known. */
export function verklaar(
  model: MatchModel,
  antwoorden: Antwoorden,
  crebo: Crebo,
): RichtingUitleg | undefined {
  const kwalificatie = model.opCrebo.get(crebo);
  if (!kwalificatie) return undefined;
  const situation = situationOf(model, antwoorden);
  const bijdragen = kwalificatie.onderdelen.map((deel): Bijdrage => {
    const bewijs = situation.bewijs[deel.titel] ?? NIET_GEVRAAGD;
    return {
      sleutel: deel.sleutel,
      code: deel.code,
      soort: deel.soort,
      groep: bewijs.groep,
      gronden: bewijs.gronden,
      eenheden: deel.eenheden,
      ondergrens: Math.round(deel.eenheden * bewijs.laag),
      verwacht: expectedUnits(deel, bewijs, situation),
      bovengrens: Math.round(deel.eenheden * bewijs.hoog),
    };
  });
  const verwacht = restUnits(kwalificatie, situation);
  return {
    ...summarise(kwalificatie, situation),
    bijdragen,
    onbekend: { eenheden: kwalificatie.onbekendeEenheden, verwacht },
  };
}

function situationOf(model: MatchModel, antwoorden: Antwoorden): Situation {
  const ordered = ordenAntwoorden(antwoorden);
  const chances = affinities(model, ordered).map(expectedWhenUnknown);
  return { bewijs: bewijsPerTitel(model, ordered), chances, shared: bestOfSisters(model, chances) };
}

function passes(kwalificatie: ModelKwalificatie, filter: MatchFilter): boolean {
  return (
    kwalificatie.onderdelen.length > 0 &&
    (filter.ookOude === true || kwalificatie.actueel) &&
    (filter.niveaus === undefined || filter.niveaus.includes(kwalificatie.niveau)) &&
    (filter.alleen === undefined || filter.alleen.includes(kwalificatie.crebo))
  );
}

function summarise(kwalificatie: ModelKwalificatie, situation: Situation): Richting {
  const count: Record<Groep, number> = { 'kan-ik': 0, 'met-hulp': 0, 'te-leren': 0, 'niet-gevraagd': 0 };
  let ondergrens = 0;
  let verwacht = restUnits(kwalificatie, situation);
  let bovengrens = kwalificatie.onbekendeEenheden;
  for (const deel of kwalificatie.onderdelen) {
    const bewijs = situation.bewijs[deel.titel] ?? NIET_GEVRAAGD;
    count[bewijs.groep] += 1;
    ondergrens += Math.round(deel.eenheden * bewijs.laag);
    verwacht += expectedUnits(deel, bewijs, situation);
    bovengrens += Math.round(deel.eenheden * bewijs.hoog);
  }
  return {
    crebo: kwalificatie.crebo,
    kanIk: count['kan-ik'],
    metHulp: count['met-hulp'],
    teLeren: count['te-leren'],
    nietGevraagd: count['niet-gevraagd'],
    ondergrens,
    verwacht,
    bovengrens,
    profieldeelOnbekend: kwalificatie.onbekendeEenheden > 0 && !kwalificatie.isSchatting,
    eigenInschatting: kwalificatie.isSchatting,
  };
}

function restUnits(kwalificatie: ModelKwalificatie, { chances }: Situation): number {
  return Math.round(kwalificatie.onbekendeEenheden * (chances[kwalificatie.index] ?? 0));
}

/**
 * What to expect of a part. Sisters that share a title expect the same of it (the best of them),
 * so that a shared basisdeel contributes the same to each.
 */
function expectedUnits(deel: GewogenOnderdeel, bewijs: Bewijs, { shared }: Situation): number {
  if (bewijs.laag === bewijs.hoog) return Math.round(deel.eenheden * bewijs.laag);
  return Math.round(deel.eenheden * (bewijs.laag + (bewijs.hoog - bewijs.laag) * (shared[deel.groep] ?? 0)));
}

function bestOfSisters(model: MatchModel, chances: Float64Array): Float64Array {
  const best = new Float64Array(model.groepen);
  for (const { index, onderdelen } of model.kwalificaties) {
    const chance = chances[index] ?? 0;
    for (const { groep } of onderdelen) if (chance > (best[groep] ?? 0)) best[groep] = chance;
  }
  return best;
}
