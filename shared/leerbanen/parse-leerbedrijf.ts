/** Turns one organisation record of a source file into a leerbedrijf with its erkenningen. */
import type { Crebo, Datum } from '../domain/ids';
import type { Uitvoerbaar } from '../domain/leerbaan';
import type { Opmerking } from './opmerkingen';
import { namesContact } from './raw-leerplaats';
import { isRecord, kindOf, rawList, rawRecord, rawText, type Raw } from './raw-values';
import { liggingOf, readAdres, type Ligging } from './read-adres';
import { readCrebo } from './read-crebo';
import { readDay, UNREADABLE } from './read-values';
import { readWerkprocessen } from './read-werkprocessen';
import { showValue, type Weigering } from './refusal';

export interface Leerbedrijf extends Ligging {
  /** '' when the source names none. */
  readonly id: string;
  readonly naam: string;
}

/** That a leerbedrijf may train for one kwalificatie. */
export interface Erkenning {
  /** As it is written in the source. */
  readonly crebo: Crebo;
  /** First and last day; undefined when the source names none. */
  readonly van: Datum | undefined;
  readonly tot: Datum | undefined;
  /** Other crebos that the source calls equivalent. */
  readonly equivalenten: readonly Crebo[];
  /** Empty when the source does not say which werkprocessen can be learned. */
  readonly werkprocessen: readonly Uitvoerbaar[];
}

export type GelezenLeerbedrijf =
  | {
      readonly ok: true;
      readonly leerbedrijf: Leerbedrijf;
      /** None when the source names none, or when none could be read. */
      readonly erkenningen: readonly Erkenning[];
      /** The erkenningen that can not be used. */
      readonly weigeringen: readonly Weigering[];
      readonly opmerkingen: readonly Opmerking[];
    }
  /** At least one reason. */
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

/** Only the name is needed. Names, addresses and numbers of persons are never carried over. */
export function parseLeerbedrijf(value: unknown): GelezenLeerbedrijf {
  if (!isRecord(value)) {
    const reden = 'Dit is geen leerbedrijf: er staan geen velden in.';
    return { ok: false, weigeringen: [{ veld: 'rij', waarde: kindOf(value), reden }] };
  }
  const naam = rawText(value['naam']);
  const id = rawText(value['leerbedrijfId']) || rawText(value['id']);
  if (naam === '') {
    const reden = 'De naam van het leerbedrijf ontbreekt.';
    return { ok: false, weigeringen: [{ veld: 'naam', waarde: showValue(id), reden }] };
  }
  const notes = new Set<Opmerking>();
  const note = (opmerking: Opmerking): void => {
    notes.add(opmerking);
  };
  const adres = readAdres(value['vestigingsadres']);
  const ligging = liggingOf(adres.leeg ? readAdres(value['adres']) : adres, note);
  const { erkenningen, weigeringen } = readErkenningen(rawRecord(value['erkenning']), note);
  if (namesContact(value) || rawList(value['personen']).length > 0) note('contact-weggelaten');
  if (rawList(value['leerplaatsen']).length > 0) note('leerplaatsen-overgeslagen');
  if (erkenningen.length === 0 && weigeringen.length === 0) note('zonder-erkenning');
  return {
    ok: true,
    leerbedrijf: { id, naam, ...ligging },
    erkenningen,
    weigeringen,
    opmerkingen: [...notes],
  };
}

/** The days of the whole erkenning hold for a kwalificatie that has none of its own. */
function readErkenningen(
  raw: Raw,
  note: (opmerking: Opmerking) => void,
): { erkenningen: Erkenning[]; weigeringen: Weigering[] } {
  const erkenningen: Erkenning[] = [];
  const weigeringen: Weigering[] = [];
  const day = (own: Raw, field: string): Datum | undefined => {
    const read = readDay(rawText(own[field]) || rawText(raw[field]));
    if (read !== UNREADABLE) return read;
    note('erkenning-datum-onleesbaar');
    return undefined;
  };
  for (const [index, value] of rawList(raw['kwalificaties']).entries()) {
    const one = rawRecord(value);
    const veld = `erkenning.kwalificaties[${String(index)}].crebocode`;
    const crebo = readCrebo(rawText(one['crebocode']), veld);
    if (typeof crebo !== 'string') {
      weigeringen.push(crebo);
      continue;
    }
    erkenningen.push({
      crebo,
      van: day(one, 'startdatum'),
      tot: day(one, 'einddatum'),
      equivalenten: readEquivalenten(one['equivalenten'], crebo, note),
      werkprocessen: readWerkprocessen(one['kerntaken']),
    });
  }
  return { erkenningen, weigeringen };
}

/** An equivalent is a crebo, or an object with one. */
function readEquivalenten(value: unknown, own: Crebo, note: (opmerking: Opmerking) => void): Crebo[] {
  const crebos = new Set<Crebo>();
  for (const one of rawList(value)) {
    const crebo = readCrebo(rawText(isRecord(one) ? one['crebocode'] : one), 'equivalenten');
    if (typeof crebo !== 'string') note('equivalent-onleesbaar');
    else if (crebo !== own) crebos.add(crebo);
  }
  return [...crebos];
}
