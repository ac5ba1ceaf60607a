/**
 * The fields that the app uses of one place as Stagemarkt gives it: search item, detail, or both in one record.
 * Street, house number and contact persons are not among them.
 */
import { rawFlag, rawList, rawRecord, rawText, type Raw } from './raw-values';
import { readWerkprocessen } from './read-werkprocessen';
import type { Uitvoerbaar } from '../domain/leerbaan';
import { readAdres, type RawAdres } from './read-adres';
import type { RawKenmerk } from './read-kenmerken';

export interface RawLeerplaats {
  readonly id: string;
  readonly titel: string;
  readonly crebo: string;
  readonly leerbedrijf: string;
  readonly leerbedrijfId: string;
  readonly adres: RawAdres;
  readonly leerweg: string;
  readonly startdatum: string;
  readonly gewijzigdDatum: string;
  readonly dagenPerWeek: string;
  readonly bedragVan: string;
  readonly bedragTot: string;
  readonly kenmerken: readonly RawKenmerk[];
  readonly werkprocessen: readonly Uitvoerbaar[];
  /** Whether the record names a person or a way to reach one; never carried over. */
  readonly contact: boolean;
  /** Our own mark on invented places, so that they stay recognisable in a file of their own. */
  readonly voorbeeld: boolean;
}

export function readRawLeerplaats(raw: Raw): RawLeerplaats {
  const organisatie = rawRecord(raw['organisatie']);
  const own = readAdres(raw['adres']);
  return {
    id: rawText(raw['leerplaatsId']) || rawText(raw['id']),
    titel: rawText(raw['titel']) || rawText(raw['wervendeTitel']),
    crebo: rawText(rawRecord(raw['kwalificatie'])['crebocode']),
    leerbedrijf: rawText(organisatie['naam']),
    leerbedrijfId: rawText(organisatie['leerbedrijfId']) || rawText(organisatie['id']),
    adres: own.leeg ? readAdres(organisatie['vestigingsadres']) : own,
    leerweg: rawText(raw['leerweg']),
    startdatum: rawText(raw['startdatum']),
    gewijzigdDatum: rawText(raw['gewijzigdDatum']),
    dagenPerWeek: rawText(raw['dagenPerWeek']),
    bedragVan: rawText(raw['bedragVan']),
    bedragTot: rawText(raw['bedragTot']),
    kenmerken: rawList(raw['kenmerken']).map(readKenmerk),
    werkprocessen: readWerkprocessen(raw['kerntaken']),
    contact: CONTACT.some((field) => rawText(raw[field]) !== '') || namesContact(organisatie),
    voorbeeld: rawFlag(raw['voorbeeld']) === true,
  };
}

const CONTACT = ['contactpersoon', 'emailadres', 'telefoon'] as const;

/** Whether an organisation record has a number or an address to write to. */
export function namesContact(organisatie: Raw): boolean {
  return rawText(organisatie['telefoonnummer']) !== '' || rawText(organisatie['emailadres']) !== '';
}

/** A feature is an id, a label, or an object with either. */
function readKenmerk(value: unknown): RawKenmerk {
  if (typeof value === 'string') return { id: '', naam: rawText(value), omschrijving: '' };
  const raw = rawRecord(value);
  return { id: rawText(raw['id']), naam: rawText(raw['naam']), omschrijving: rawText(raw['omschrijving']) };
}
