/** Divides the people who are here over the places that are here. */
import type { Passing, Verdeling } from '../../../shared/contract/omgekeerd-vorm';
import type { AanwezigeLeerbaan } from '../../../shared/domain/evenement';
import { divide } from '../../../shared/verdelen/divide';
import type { Ontmoeting, Ontmoetingen } from '../leerbanen/meet';
import { needed } from './needed';

interface Offered {
  readonly id: string;
  readonly plekken: number;
  readonly ontmoeting: Ontmoeting;
}

/** Who answered nothing is not divided: a place for somebody of whom nothing is known would be a guess. */
export function dividePeople(
  ontmoetingen: Ontmoetingen,
  plekken: ReadonlyMap<string, number>,
  personen: readonly { readonly code: Passing['code']; readonly bekend: boolean }[],
): Verdeling {
  const offered = ontmoetingen.leerbanen.map((ontmoeting): Offered => ({
    id: ontmoeting.leerbaan.id,
    plekken: plekken.get(ontmoeting.leerbaan.id) ?? 0,
    ontmoeting,
  }));
  const passing = new Map<Offered, ReadonlyMap<string, Passing>>(
    offered.map((one) => [one, new Map(one.ontmoeting.passingen.map((each) => [each.code, each]))]),
  );
  const meeting = (code: string, place: Offered): Passing[] => {
    const found = passing.get(place)?.get(code);
    return found ? [found] : [];
  };
  const known = personen.filter(({ bekend }) => bekend);
  const divided = divide(known, offered, ({ code }, place) => {
    const [met] = meeting(code, place);
    return met?.past === true ? met.score : null;
  });
  return {
    toewijzingen: divided.geplaatst.flatMap(({ persoon, leerbaan }) =>
      meeting(persoon.code, leerbaan).map((met) => ({ leerbaan: leerbaan.id, passing: met })),
    ),
    nietGeplaatst: personen
      .filter((one) => !one.bekend || divided.over.includes(one))
      .map(({ code, bekend }) => ({
        code,
        bekend,
        nodig: bekend
          ? needed(
              offered.flatMap((one) => meeting(code, one).map((met) => ({ leerbaan: one.id, passing: met }))),
            )
          : [],
      })),
    vrij: divided.vrij.map(({ leerbaan: { id }, plekken: free }) => ({ leerbaan: id, plekken: free })),
    punten: divided.punten,
    uniek: divided.uniek,
    ookGoed: divided.ookGoed.map(({ code }) => code),
    leerbanen: offered.map(({ plekken: places, ontmoeting: { leerbaan, kwalificatie, niveau } }) => ({
      leerbaan,
      kwalificatie,
      niveau,
      plekken: places,
    })),
    bekeken: personen.length,
    onbekend: ontmoetingen.onbekend,
    voorbeeld: ontmoetingen.voorbeeld,
  };
}

/** A leerbaan that is named twice has the places of both. */
export function placesById(plekken: readonly AanwezigeLeerbaan[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = ({ leerbaan, plekken: places }: AanwezigeLeerbaan): void => {
    sums.set(leerbaan, (sums.get(leerbaan) ?? 0) + places);
  };
  plekken.forEach(add);
  return sums;
}
