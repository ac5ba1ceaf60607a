/** Routes that did not exist on a day, so that a list for any day can still say so with the reason and the source. */
import type { RouteUitkomst, VoorwaardeUitkomst } from '../contract/route-vorm';
import type { Datum } from '../domain/ids';
import { dutchDate } from './dutch-date';
import { profileFacts, type RegelProfiel } from './profile-facts';
import { byOrder, byRule, type Route } from './regeling-schema';
import { isRoute, routeOutcome } from './routes-for';
import { type Regelboek, rulesOn } from './rule-book';

/** @returns one outcome `past-niet` for each route without a version on `datum`, in the order of the data */
export function absentRoutes(profiel: RegelProfiel, boek: Regelboek, datum: Datum): RouteUitkomst[] {
  const regels = rulesOn(boek, datum);
  const feiten = profileFacts(profiel, boek.vragen);
  const bestaan = new Set(regels.geldend);
  return [...byRule(boek.regelingen.filter(isRoute)).values()]
    .map((rijen) => rijen.filter(isRoute))
    .filter((rijen) => !rijen.some((rij) => bestaan.has(rij)))
    .flatMap((rijen) => nearest(rijen, datum) ?? [])
    .sort(byOrder)
    .map((route) => {
      const uitkomst = routeOutcome(route, feiten, regels);
      return {
        ...uitkomst,
        uitkomst: 'past-niet',
        voorwaarden: [existence(route, datum), ...uitkomst.voorwaarden],
      };
    });
}

/** The first version that comes after the day, or else the last one before it. */
function nearest(rijen: readonly Route[], datum: Datum): Route | undefined {
  const opVolgorde = [...rijen].sort((a, b) => ((a.geldigVan ?? '') < (b.geldigVan ?? '') ? -1 : 1));
  return opVolgorde.find((rij) => (rij.geldigVan ?? '') > datum) ?? opVolgorde.at(-1);
}

function existence({ geldigVan, geldigTot }: Route, datum: Datum): VoorwaardeUitkomst {
  const begint = geldigVan !== undefined && datum < geldigVan ? geldigVan : undefined;
  const stopte = begint === undefined ? geldigTot : undefined;
  return {
    id: 'bestaat',
    tekst: `De route bestaat op ${dutchDate(datum)}.`,
    staat: 'niet-voldaan',
    waarom:
      begint !== undefined
        ? `Deze route begon op ${dutchDate(begint)}.`
        : `Deze route stopte${stopte === undefined ? '' : ` op ${dutchDate(stopte)}`}.`,
  };
}
