/** Turns one raw record of a source file into a Leerbaan, or says field by field why it can not. */
import type { Leerbaan, Leerweg, Uitvoerbaar } from '../domain/leerbaan';
import type { Opmerking } from './opmerkingen';
import { isRecord, RawLeerplaats } from './raw-leerplaats';
import { readIdentity, type Identity, type ZoekCrebo } from './read-identity';
import { readKenmerken } from './read-kenmerken';
import { readAmount, readDay, readDays, readPc4, readPoint, UNREADABLE, type Read } from './read-values';
import type { Weigering } from './refusal';

export type GelezenRij =
  | { readonly ok: true; readonly leerbaan: Leerbaan; readonly opmerkingen: readonly Opmerking[] }
  /** At least one reason. */
  | { readonly ok: false; readonly weigeringen: readonly Weigering[] };

export interface LeesOpties {
  readonly zoekCrebo: ZoekCrebo;
  /** True for the bundled, invented set. */
  readonly voorbeeld: boolean;
}

/**
 * Id, crebo and name of the leerbedrijf are needed; everything else may be absent. A value that can
 * not be read is left out with a remark, since a place without it is still of use. Names, addresses
 * and numbers of persons are never carried over.
 */
export function parseLeerbaan(value: unknown, opties: LeesOpties): GelezenRij {
  if (!isRecord(value)) {
    const reden = 'Dit is geen leerbaan: er staan geen velden in.';
    return { ok: false, weigeringen: [{ veld: 'rij', waarde: kindOf(value), reden }] };
  }
  const raw = RawLeerplaats.parse(value);
  const identity = readIdentity(raw, opties.zoekCrebo);
  if (!('id' in identity)) return { ok: false, weigeringen: identity };
  return build(raw, identity, opties.voorbeeld);
}

function build(raw: RawLeerplaats, identity: Identity, voorbeeld: boolean): GelezenRij {
  const notes = new Set<Opmerking>();
  const keep = <T>(read: Read<T>, note: Opmerking): T | undefined => {
    if (read !== UNREADABLE) return read;
    notes.add(note);
    return undefined;
  };
  const adres = isEmpty(raw.adres) ? raw.organisatie.vestigingsadres : raw.adres;
  const pc4 = keep(readPc4(adres.postcode), 'postcode-onleesbaar');
  const point = keep(readPoint(adres.coordinaten.lat, adres.coordinaten.lon), 'plek-onleesbaar');
  const leerweg = readLeerweg(raw.leerweg);
  const { kenmerken, onbekend } = readKenmerken(raw.kenmerken);
  const werkprocessen = readWerkprocessen(raw);
  const leerbaan: Leerbaan = {
    id: identity.id,
    titel: raw.titel || raw.wervendeTitel || identity.kwalificatie.naam,
    crebo: identity.kwalificatie.crebo,
    ...optional('oudeCrebo', identity.oudeCrebo),
    leerbedrijf: identity.leerbedrijf,
    leerbedrijfId: raw.organisatie.leerbedrijfId || raw.organisatie.id,
    plaats: adres.plaats,
    ...optional('pc4', pc4),
    ...(point ?? {}),
    leerweg,
    ...optional('start', keep(readDay(raw.startdatum), 'start-onleesbaar')),
    ...optional('dagenPerWeek', keep(readDays(raw.dagenPerWeek), 'dagen-onleesbaar')),
    kenmerken,
    ...lowestFirst(
      keep(readAmount(raw.bedragVan), 'bedrag-onleesbaar'),
      keep(readAmount(raw.bedragTot), 'bedrag-onleesbaar'),
    ),
    ...optional('gewijzigd', keep(readDay(raw.gewijzigdDatum), 'gewijzigd-onleesbaar')),
    werkprocessen,
    voorbeeld: voorbeeld || raw.voorbeeld === true,
  };
  if (pc4 === undefined && point === undefined) notes.add('plek-onbekend');
  if (leerweg === 'overig') notes.add('leerweg-onbekend');
  if (onbekend > 0) notes.add('kenmerk-onbekend');
  if (werkprocessen.length === 0) notes.add('werkprocessen-onbekend');
  if (identity.oudeCrebo !== undefined) notes.add('crebo-omgezet');
  if (hasContact(raw)) notes.add('contact-weggelaten');
  return { ok: true, leerbaan, opmerkingen: [...notes] };
}

/** The kind and not the text, which may hold anything. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'niets';
  if (Array.isArray(value)) return 'lijst';
  return typeof value === 'string' ? 'tekst' : typeof value === 'number' ? 'getal' : typeof value;
}

function isEmpty({ postcode, plaats, coordinaten }: RawLeerplaats['adres']): boolean {
  return postcode === '' && plaats === '' && coordinaten.lat === '';
}

function readLeerweg(text: string): Leerweg {
  const known = text.toLowerCase();
  return known === 'bbl' || known === 'bol' ? known : 'overig';
}

/** Only what the source tells: a werkproces without `uitvoerbaar` is unknown, not impossible. */
function readWerkprocessen(raw: RawLeerplaats): Uitvoerbaar[] {
  return raw.kerntaken.flatMap((kerntaak) =>
    kerntaak.subtaken.flatMap(({ code, naam, uitvoerbaar }) =>
      uitvoerbaar === undefined || (code === '' && naam === '') ? [] : [{ code, titel: naam, uitvoerbaar }],
    ),
  );
}

/** Lowest amount first, also where the source has them the other way round. */
function lowestFirst(
  van: number | undefined,
  tot: number | undefined,
): Pick<Leerbaan, 'bedragVan' | 'bedragTot'> {
  if (van !== undefined && tot !== undefined) {
    return { bedragVan: Math.min(van, tot), bedragTot: Math.max(van, tot) };
  }
  return { ...optional('bedragVan', van), ...optional('bedragTot', tot) };
}

function hasContact({ contactpersoon, emailadres, telefoon, organisatie }: RawLeerplaats): boolean {
  return (
    `${contactpersoon}${emailadres}${telefoon}${organisatie.telefoonnummer}${organisatie.emailadres}` !== ''
  );
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, T>>);
}
