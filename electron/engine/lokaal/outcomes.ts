/** Adds to outcomes what the organisation itself keeps about that rule or desk. */
import type { LokaalBijRegel, LokaalInhoud } from '../../../shared/contract/lokaal-vorm';
import type { GeldUitkomst, LoketUitkomst, RouteUitkomst } from '../../../shared/contract/route-vorm';
import type { Datum } from '../../../shared/domain/ids';
import { startedSince, windowOn } from '../../../shared/lokaal/window';
import { type Regeling, stableId } from '../../../shared/rules/regeling-schema';
import { rulesOn } from '../../../shared/rules/rule-book';
import type { Toegepast } from '../../../shared/lokaal/apply';

/** What the notes are read from; LokaalBoek is one. */
export interface Lokaal {
  readonly inhoud: LokaalInhoud;
  readonly toegepast: Toegepast;
}

export function withLokaalRoutes(
  routes: readonly RouteUitkomst[],
  lokaal: Lokaal,
  datum: Datum,
): RouteUitkomst[] {
  const rows = rowsOn(lokaal, datum);
  return routes.map((route) => ({ ...route, ...lokaalOf(rows.get(route.id), lokaal, datum) }));
}

/** @param vandaag day of asking: decides whether a window is open */
export function withLokaalGeld(
  regelingen: readonly GeldUitkomst[],
  lokaal: Lokaal,
  datum: Datum,
  vandaag: Datum,
): GeldUitkomst[] {
  const rows = rowsOn(lokaal, datum);
  return regelingen.map((regeling) => {
    const row = rows.get(regeling.id);
    return {
      ...regeling,
      ...(row?.soort === 'geld' ? { venster: windowOn(row, vandaag) } : {}),
      ...lokaalOf(row, lokaal, vandaag),
    };
  });
}

export function withLokaalLoket(loket: LoketUitkomst, { inhoud }: Lokaal): LoketUitkomst {
  const own = inhoud.loketten.filter(({ regio }) => regio === loket.regioCode);
  const keys = loket.lokettenInRegio.map(({ naam, plaats }) => deskKey(naam, plaats));
  const los = own.filter((entry) => !keys.includes(entry.loket));
  return {
    ...loket,
    lokettenInRegio: loket.lokettenInRegio.map((rij) => {
      const sleutel = deskKey(rij.naam, rij.plaats);
      const entry = own.find((one) => one.loket === sleutel);
      return { ...rij, sleutel, ...(entry === undefined ? {} : { lokaal: notesOf(entry) }) };
    }),
    ...(los.length === 0
      ? {}
      : { losseNotities: los.map((entry) => ({ sleutel: entry.loket, ...notesOf(entry) })) }),
  };
}

/** Readable, since it is all that is left of a desk when it leaves the lists. */
function deskKey(naam: string, plaats: string): string {
  return plaats === '' ? naam : `${naam} (${plaats})`;
}

function notesOf({ openingstijden, notities, datum }: LokaalInhoud['loketten'][number]) {
  return {
    ...(openingstijden === undefined ? {} : { openingstijden }),
    ...(notities === undefined ? {} : { notities }),
    datum,
  };
}

/** @returns `{ lokaal }` to spread; nothing when the organisation keeps nothing about this row */
export function lokaalOf(
  row: Regeling | undefined,
  { inhoud, toegepast }: Lokaal,
  vandaag: Datum,
): { readonly lokaal?: LokaalBijRegel } {
  if (row === undefined) return {};
  const status = inhoud.statussen.find(({ regeling }) => regeling === stableId(row));
  const correctie = toegepast.correcties.get(row.id);
  const lokaal: LokaalBijRegel = {
    ...(status === undefined || row.soort !== 'geld'
      ? {}
      : {
          status: {
            status: status.status,
            datum: status.datum,
            ...(status.notitie === undefined ? {} : { notitie: status.notitie }),
            eerdereRonde: startedSince(row, status.datum, vandaag),
          },
        }),
    ...(correctie === undefined
      ? {}
      : {
          correctie: {
            door: correctie.door,
            datum: correctie.datum,
            velden: Object.keys(correctie.velden) as (keyof typeof correctie.velden)[],
          },
        }),
  };
  return Object.keys(lokaal).length === 0 ? {} : { lokaal };
}

/** The row behind each outcome: the version of that day, or the last one of a rule that had ended. */
function rowsOn({ toegepast }: Lokaal, datum: Datum): ReadonlyMap<string, Regeling> {
  const { geldend, verlopen } = rulesOn(toegepast.boek, datum);
  return new Map([...verlopen, ...geldend].map((row) => [stableId(row), row]));
}
