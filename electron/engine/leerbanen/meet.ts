/** How people meet leerbanen, seen from the leerbaan: what they can do of it, what they would learn, and what stops them. */
import type { GetoondeLeerbaan, LeerbaanWensen } from '../../../shared/contract/leerbanen-vorm';
import type { Passing } from '../../../shared/contract/omgekeerd-vorm';
import { hasAnswers } from '../../../shared/domain/antwoord';
import type { Gesprek } from '../../../shared/domain/gesprek';
import type { Aansluiter } from '../../../shared/leerbanen/aansluiting';
import { distanceKm, type Punt } from '../../../shared/leerbanen/distance';
import { failedLimit } from '../../../shared/leerbanen/limits';
import { ownLimits } from '../../../shared/leerbanen/own-limits';
import { scoreOf } from '../../../shared/leerbanen/score';
import { pointsOf } from '../../../shared/verdelen/points';
import { aansluiterFor, placeOf } from './find';
import type { LeerbaanSet } from './leerbaan-set';
import type { BankPlek } from './place-block';
import { shownLeerbaan } from './shown';

export interface Ontmoeting extends GetoondeLeerbaan {
  /** Per conversation, in their order. */
  readonly passingen: readonly Passing[];
}

export interface Ontmoetingen {
  readonly leerbanen: readonly Ontmoeting[];
  /** Ids that are not in the leerbanen in use. */
  readonly onbekend: string[];
  /** Whether any of the leerbanen is invented. */
  readonly voorbeeld: boolean;
}

interface Person {
  readonly gesprek: Gesprek;
  readonly hier: Punt | undefined;
  readonly wensen: LeerbaanWensen;
  readonly fits: Aansluiter;
}

/** @param ids each once */
export function meetLeerbanen(
  set: LeerbaanSet,
  ids: readonly string[],
  gesprekken: readonly Gesprek[],
): Ontmoetingen {
  const people = gesprekken.map((gesprek): Person => ({
    gesprek,
    hier: placeOf(set.reference, gesprek.situatie.pc4),
    // No richting among the limits: which one the person chose is a wish here, and counts in the points.
    wensen: ownLimits(gesprek.situatie),
    fits: aansluiterFor(set.reference, gesprek.antwoorden),
  }));
  const found = ids.map((id) => {
    const plek = set.places.withId(id);
    return { id, shown: shownLeerbaan(set, plek).map((one) => meet(one, plek, people)) };
  });
  const leerbanen = found.flatMap(({ shown }) => shown);
  return {
    leerbanen,
    onbekend: found.flatMap(({ id, shown }) => (shown.length === 0 ? [id] : [])),
    voorbeeld: leerbanen.some(({ leerbaan }) => leerbaan.voorbeeld),
  };
}

function meet(shown: GetoondeLeerbaan, plek: BankPlek | undefined, people: readonly Person[]): Ontmoeting {
  return { ...shown, passingen: plek === undefined ? [] : people.map((person) => passing(plek, person)) };
}

function passing(plek: BankPlek, { gesprek, hier, wensen, fits }: Person): Passing {
  const { aanbod, leerweg, kenmerken } = plek;
  const km = hier && plek.punt && distanceKm(hier, plek.punt);
  const aansluiting = fits.van(aanbod);
  const { totaal, kan, teLeren, hierTeLeren, gebruikt, bekend: werkprocessenBekend } = aansluiting;
  const grens = failedLimit(plek, wensen, km) ?? null;
  const gekozen = gesprek.gekozen.some((crebo) => crebo === plek.crebo || crebo === plek.oudeCrebo);
  const score = scoreOf({ aansluiting, km, maxKm: wensen.maxKm, leerweg, kenmerken });
  return {
    code: gesprek.code,
    bekend: hasAnswers(gesprek.antwoorden),
    gekozen,
    past: grens === null,
    grens,
    ...(km === undefined ? {} : { km }),
    totaal,
    kan,
    teLeren,
    hierTeLeren,
    gebruikt,
    kanTitels: fits.kanTitels(aanbod),
    leerTitels: fits.leerTitels(aanbod),
    werkprocessenBekend,
    score: pointsOf({ score, aansluiting, gekozen: gesprek.gekozen.length === 0 ? undefined : gekozen }),
  };
}
