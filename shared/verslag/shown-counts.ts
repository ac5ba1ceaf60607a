/**
 * The counts that the app shows by themselves: of each event and each month the same figures as in a report of it, so
 * that the two laid side by side tell no more than one of them.
 */
import type { Telling } from '../contract/kluis-vorm';
import { TEL_SOORTEN, type Telregel } from '../domain/evenement';
import { Datum } from '../domain/ids';
import { figuresOf, MEERVOUDIG } from './figures';
import { ONBEKEND, unitsOf, type Unit } from './unit';

/** @param regels joined: one per token @returns the latest day first */
export function shownCounts(regels: readonly Telregel[]): Telling[] {
  return unitsOf(regels)
    .map((unit) => ({ unit, dag: dayOf(unit) }))
    .sort((a, b) => (a.dag < b.dag ? 1 : a.dag > b.dag ? -1 : 0))
    .flatMap(({ unit, dag }) => rows(unit, dag));
}

function rows(unit: Unit, dag: Datum): Telling[] {
  const { tabellen } = figuresOf(unit);
  const when = unit.maand === null ? { dag } : { dag, maand: true };
  return TEL_SOORTEN.filter((soort) => !MEERVOUDIG.includes(soort)).flatMap((soort) =>
    tabellen[soort].rijen
      .filter(({ waarde }) => waarde !== ONBEKEND)
      .map(({ waarde, aantal }) => ({ ...when, soort, waarde, aantal })),
  );
}

/** The first day: of the month, or on which somebody was counted at the event. */
function dayOf({ maand, regels }: Unit): Datum {
  const days = regels.map(({ dag }) => dag).sort();
  return Datum.parse(maand === null ? days[0] : `${maand}-01`);
}
