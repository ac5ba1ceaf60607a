/** Which routes fit a person, on the day of the conversation. Pure: also for scripts. */
import type { RouteUitkomst } from '../contract/route-vorm';
import type { Datum } from '../domain/ids';
import { judge, withRemarks } from './conditions';
import { profileFacts, type RegelProfiel } from './profile-facts';
import { byOrder, type Route, stableId } from './regeling-schema';
import { type Regelboek, rulesOn } from './rule-book';

/** @returns every route that exists on `datum`, in the order of the data */
export function routesFor(profiel: RegelProfiel, boek: Regelboek, datum: Datum): RouteUitkomst[] {
  const regels = rulesOn(boek, datum);
  const feiten = profileFacts(profiel, boek.vragen);
  return regels.geldend
    .filter((regeling): regeling is Route => regeling.soort === 'route')
    .sort(byOrder)
    .map((route) => ({
      id: stableId(route),
      naam: route.naam,
      uitleg: withRemarks(route.uitleg, route.letOp, feiten, regels),
      levertOp: route.levertOp,
      duur: route.duur,
      inkomen: route.inkomen,
      beslist: route.beslist,
      ...judge(route.voorwaarden, feiten, regels),
      zekerheid: route.zekerheid,
      bron: route.bron,
    }));
}
