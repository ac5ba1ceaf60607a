/** Turns one raw record of a source file into a place, or says field by field why it can not. */
import type { Leerweg } from '../domain/leerbaan';
import type { Leerplaats } from './leerplaats';
import type { Opmerking } from './opmerkingen';
import { readRawLeerplaats, type RawLeerplaats } from './raw-leerplaats';
import { isRecord, kindOf } from './raw-values';
import { liggingOf } from './read-adres';
import { readIdentity, type Identity } from './read-identity';
import { readKenmerken } from './read-kenmerken';
import { readAmount, readDay, readDays, UNREADABLE, type Read } from './read-values';
import type { Weigering } from './refusal';

export type GelezenLeerplaats =
  | { readonly ok: true; readonly leerplaats: Leerplaats; readonly opmerkingen: readonly Opmerking[] }
  /** At least one reason. */
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

/**
 * Id, crebo and name of the leerbedrijf are needed; everything else may be absent. A value that can
 * not be read is left out with a remark, since a place without it is still of use. Names, addresses
 * and numbers of persons are never carried over.
 */
export function parseLeerplaats(value: unknown): GelezenLeerplaats {
  if (!isRecord(value)) {
    const reden = 'Dit is geen leerbaan: er staan geen velden in.';
    return { ok: false, weigeringen: [{ veld: 'rij', waarde: kindOf(value), reden }] };
  }
  const raw = readRawLeerplaats(value);
  const identity = readIdentity(raw);
  return 'id' in identity ? build(raw, identity) : { ok: false, weigeringen: identity };
}

function build(raw: RawLeerplaats, identity: Identity): GelezenLeerplaats {
  const notes = new Set<Opmerking>();
  const note = (opmerking: Opmerking): void => {
    notes.add(opmerking);
  };
  const keep = <T>(read: Read<T>, opmerking: Opmerking): T | undefined => {
    if (read !== UNREADABLE) return read;
    note(opmerking);
    return undefined;
  };
  const leerweg = readLeerweg(raw.leerweg);
  const { kenmerken, onbekend } = readKenmerken(raw.kenmerken);
  const ligging = liggingOf(raw.adres, note);
  const leerplaats: Leerplaats = {
    id: identity.id,
    titel: raw.titel,
    crebo: identity.crebo,
    leerbedrijf: identity.leerbedrijf,
    leerbedrijfId: raw.leerbedrijfId,
    plaats: ligging.plaats,
    leerweg,
    kenmerken,
    werkprocessen: [...raw.werkprocessen],
    voorbeeld: raw.voorbeeld,
  };
  setKnown(leerplaats, {
    pc4: ligging.pc4,
    lat: ligging.lat,
    lon: ligging.lon,
    start: keep(readDay(raw.startdatum), 'start-onleesbaar'),
    dagenPerWeek: keep(readDays(raw.dagenPerWeek), 'dagen-onleesbaar'),
    ...lowestFirst(
      keep(readAmount(raw.bedragVan), 'bedrag-onleesbaar'),
      keep(readAmount(raw.bedragTot), 'bedrag-onleesbaar'),
    ),
    gewijzigd: keep(readDay(raw.gewijzigdDatum), 'gewijzigd-onleesbaar'),
  });
  if (leerweg === 'overig') note('leerweg-onbekend');
  if (onbekend > 0) note('kenmerk-onbekend');
  if (raw.werkprocessen.length === 0) note('werkprocessen-onbekend');
  if (raw.contact) note('contact-weggelaten');
  return { ok: true, leerplaats, opmerkingen: [...notes] };
}

function readLeerweg(text: string): Leerweg {
  const known = text.toLowerCase();
  return known === 'bbl' || known === 'bol' ? known : 'overig';
}

interface Bedragen {
  readonly bedragVan: number | undefined;
  readonly bedragTot: number | undefined;
}

/** Lowest amount first, also where the source has them the other way round. */
function lowestFirst(bedragVan: number | undefined, bedragTot: number | undefined): Bedragen {
  return bedragVan !== undefined && bedragTot !== undefined && bedragVan > bedragTot
    ? { bedragVan: bedragTot, bedragTot: bedragVan }
    : { bedragVan, bedragTot };
}

type Soms = 'pc4' | 'lat' | 'lon' | 'start' | 'dagenPerWeek' | 'bedragVan' | 'bedragTot' | 'gewijzigd';

/** One by one and always in this order: putting objects together takes most of the time of reading a large file. */
function setKnown(leerplaats: Leerplaats, values: { readonly [K in Soms]: Leerplaats[K] | undefined }): void {
  const { pc4, lat, lon, start, dagenPerWeek, bedragVan, bedragTot, gewijzigd } = values;
  if (pc4 !== undefined) leerplaats.pc4 = pc4;
  if (lat !== undefined) leerplaats.lat = lat;
  if (lon !== undefined) leerplaats.lon = lon;
  if (start !== undefined) leerplaats.start = start;
  if (dagenPerWeek !== undefined) leerplaats.dagenPerWeek = dagenPerWeek;
  if (bedragVan !== undefined) leerplaats.bedragVan = bedragVan;
  if (bedragTot !== undefined) leerplaats.bedragTot = bedragTot;
  if (gewijzigd !== undefined) leerplaats.gewijzigd = gewijzigd;
}
