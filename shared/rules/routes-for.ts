/** Which routes fit a person, on the day of the conversation. Pure: also for scripts. */
import type { RouteUitkomst } from '../contract/route-vorm';
import type { Datum } from '../domain/ids';
import { judge, withRemarks } from './conditions';
import type { Feiten } from './facts';
import { profileFacts, type RegelProfiel } from './profile-facts';
import { stepsOf } from './steps-of';
import { byOrder, type Regeling, type Route, stableId } from './regeling-schema';
import { type Regelboek, type RegelsOpDatum, rulesOn } from './rule-book';

/** @returns every route that exists on `datum`, in the order of the data */
export function routesFor(profiel: RegelProfiel, boek: Regelboek, datum: Datum): RouteUitkomst[] {
  const regels = rulesOn(boek, datum);
  const feiten = profileFacts(profiel, boek.vragen);
  return regels.geldend
    .filter(isRoute)
    .sort(byOrder)
    .map((route) => routeOutcome(route, feiten, regels));
}

export function isRoute(regeling: Regeling): regeling is Route {
  return regeling.soort === 'route';
}

export function routeOutcome(route: Route, feiten: Feiten, regels: RegelsOpDatum): RouteUitkomst {
  return {
    id: stableId(route),
    naam: route.naam,
    uitleg: withRemarks(route.uitleg, route.letOp, feiten, regels),
    levertOp: route.levertOp,
    duur: route.duur,
    inkomen: route.inkomen,
    beslist: route.beslist,
    ...judge(route.voorwaarden, feiten, regels),
    ...stepsOf(stableId(route), regels),
    zekerheid: route.zekerheid,
    bron: route.bron,
  };
}
