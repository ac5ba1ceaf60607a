/** Compares one person with kwalificaties: groups, bounds, expected coverage and contributions. */
import type { Antwoorden, MatchFilter } from '../domain/antwoord';
import type { Crebo, TitelSleutel } from '../domain/ids';
import { bestFirst } from './best-first';
import { NIET_GEVRAAGD, type Groep, type Grond } from './evidence';
import { UNITS, type MatchModel, type ModelKwalificatie, type OnderdeelSoort } from './model';
import { expectedRest, expectedUnits, situationOf, type Situation } from './situation';

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

/** Units (0 to 1) as the fraction that is shown: exact to six decimals. */
export function asFraction(units: number): number {
  return units / UNITS;
}

/**
 * All kwalificaties that the filter lets through, best first.
 * Kwalificaties of which nothing at all is known are left out: there is nothing to compare.
 * The model holds them by crebo and sorting is stable: equal figures stay in the order of crebo.
 */
export function rangschik(model: MatchModel, antwoorden: Antwoorden, filter: MatchFilter = {}): Richting[] {
  const situation = situationOf(model, antwoorden);
  const richtingen = model.kwalificaties
    .filter((kwalificatie) => passes(kwalificatie, filter))
    .map((kwalificatie) => summarise(kwalificatie, situation));
  return bestFirst(richtingen, (richting) => richting.verwacht, UNITS);
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
      verwacht: expectedUnits(deel.eenheden, deel.groep, bewijs, situation),
      bovengrens: Math.round(deel.eenheden * bewijs.hoog),
    };
  });
  return {
    ...summarise(kwalificatie, situation),
    bijdragen,
    onbekend: {
      eenheden: kwalificatie.onbekendeEenheden,
      verwacht: expectedRest(kwalificatie, situation),
    },
  };
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
  const { start, titel, eenheden, groep } = situation.parts;
  const end = start[kwalificatie.index + 1] ?? 0;
  const asked = { 'kan-ik': 0, 'met-hulp': 0, 'te-leren': 0 };
  let nietGevraagd = 0;
  let ondergrens = 0;
  let verwacht = expectedRest(kwalificatie, situation);
  let bovengrens = kwalificatie.onbekendeEenheden;
  for (let at = start[kwalificatie.index] ?? 0; at < end; at += 1) {
    const bewijs = situation.bewijs[titel[at] ?? 0] ?? NIET_GEVRAAGD;
    const units = eenheden[at] ?? 0;
    if (bewijs.groep === 'niet-gevraagd') nietGevraagd += 1;
    else asked[bewijs.groep] += 1;
    ondergrens += Math.round(units * bewijs.laag);
    verwacht += expectedUnits(units, groep[at] ?? 0, bewijs, situation);
    bovengrens += Math.round(units * bewijs.hoog);
  }
  return {
    crebo: kwalificatie.crebo,
    kanIk: asked['kan-ik'],
    metHulp: asked['met-hulp'],
    teLeren: asked['te-leren'],
    nietGevraagd,
    ondergrens,
    verwacht,
    bovengrens,
    profieldeelOnbekend: kwalificatie.onbekendeEenheden > 0 && !kwalificatie.isSchatting,
    eigenInschatting: kwalificatie.isSchatting,
  };
}
